/** The rules of the house as tests; each has a canary in {@code canary} that shows that it can fail. */
package vn.kntc.architecture;
