/** The page about who denounces. */
package vn.kntc.disclosure.web;
