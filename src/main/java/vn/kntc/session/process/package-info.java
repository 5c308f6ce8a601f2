/** The process {@code leaderReception}: its contract, its listener, and how it is begun and woken. */
package vn.kntc.session.process;
