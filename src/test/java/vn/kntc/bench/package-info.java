/** Benchmarks, compiled and run with the profile {@code bench} only: {@code ./mvnw -B -Pbench test}. */
package vn.kntc.bench;
