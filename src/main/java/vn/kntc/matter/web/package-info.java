/** The page of a matter. */
package vn.kntc.matter.web;
