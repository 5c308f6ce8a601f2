/** The page of this room. */
package vn.kntc.oversight.web;
