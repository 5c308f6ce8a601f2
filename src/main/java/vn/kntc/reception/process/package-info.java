/** The desk's steps on the engine. */
package vn.kntc.reception.process;
