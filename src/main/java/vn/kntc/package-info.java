/** Statutory handling of what citizens bring to a Vietnamese public authority; each direct sub-package is one room. */
package vn.kntc;
