/** Pages of complaints that no case file shows. */
package vn.kntc.complaint.web;
