/** What the forms in Tasklist talk to while somebody types. */
package vn.kntc.draft.web;
