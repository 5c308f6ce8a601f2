/** What a roof must not name. */
package vn.kntc.architecture.canary.roof;
