/** The page on which those close to who denounces are entered into the vault, and the list of names is printed. */
package vn.kntc.protection.web;
