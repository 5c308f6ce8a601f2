/** Sign-in page, start page, session token, and how errors are told over HTTP. */
package vn.kntc.security.web;
