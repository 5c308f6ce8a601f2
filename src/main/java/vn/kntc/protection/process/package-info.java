/** The process {@code denouncerProtection}: its contract, its steps, how it is started from the case file and what it begins with. */
package vn.kntc.protection.process;
