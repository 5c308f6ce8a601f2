/** Tests that hold every model of {@code processes/} against the house rules and against its contract class. */
package vn.kntc.models;
