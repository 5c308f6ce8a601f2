/** The process {@code identityDisclosure}: its contract, its steps, how it is started and how a grant ends. */
package vn.kntc.disclosure.process;
