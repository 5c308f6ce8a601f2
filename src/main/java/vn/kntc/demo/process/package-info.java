/** Walks the sample cases of the demonstration through the engine, as the officers would. */
package vn.kntc.demo.process;
