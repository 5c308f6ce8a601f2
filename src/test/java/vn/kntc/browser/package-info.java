/** The running program as officers meet it: in a real browser, from sign-in to a decision in force. */
package vn.kntc.browser;
