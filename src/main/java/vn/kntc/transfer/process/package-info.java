/** The process {@code petitionTransfer}: its contract, its listeners and delegates, and how it is woken. */
package vn.kntc.transfer.process;
