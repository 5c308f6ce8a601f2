/** The processes {@code onlinePreparation} and {@code onlineRecord}: their contracts, steps and listeners. */
package vn.kntc.online.process;
