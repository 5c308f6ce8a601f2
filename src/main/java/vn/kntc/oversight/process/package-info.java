/** The processes of this room: their contracts, their steps and how they are started. */
package vn.kntc.oversight.process;
