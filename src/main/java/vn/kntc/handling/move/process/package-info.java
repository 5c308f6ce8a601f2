/** Reads from the diagrams of the engine where moves are taken up, and sends their messages. */
package vn.kntc.handling.move.process;
