/** Pages and API of the statutory tables. */
package vn.kntc.report.web;
