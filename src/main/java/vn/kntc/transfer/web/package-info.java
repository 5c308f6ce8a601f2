/** The transfer book as a page, as a sheet and for the monthly meeting. */
package vn.kntc.transfer.web;
