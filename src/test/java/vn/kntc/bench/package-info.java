/** How fast the program is; compiled and run with the profile {@code bench} only: {@code ./mvnw verify -Pbench}. */
package vn.kntc.bench;
