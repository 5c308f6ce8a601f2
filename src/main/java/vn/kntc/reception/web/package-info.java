/** What the start form talks to, and the log. */
package vn.kntc.reception.web;
