/** The process {@code petitionProcessing}: its contract, its listeners and delegates, and how it is started. */
package vn.kntc.petition.process;
