/** The schedule of the leaders' sessions: the page of its officers, and the page that is open to all. */
package vn.kntc.session.web;
