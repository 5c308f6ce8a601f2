/** Where a person answers what the check of neutral texts asked. */
package vn.kntc.confidentiality.web;
