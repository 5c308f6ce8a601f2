/** Petitions of the demonstration. */
package vn.kntc.petition.sample;
