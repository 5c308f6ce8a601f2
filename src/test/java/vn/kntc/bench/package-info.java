/** How fast the program is; run with the profile {@code bench} only. */
package vn.kntc.bench;
