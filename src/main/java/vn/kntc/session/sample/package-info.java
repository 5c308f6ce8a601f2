/** Leaders' sessions of the demonstration. */
package vn.kntc.session.sample;
