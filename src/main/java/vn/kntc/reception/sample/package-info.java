/** Visits of the demonstration. */
package vn.kntc.reception.sample;
