/**
 * Steps bound from their forms: a table per process says which record the form of a task is read into and what the room does with it.
 * Labels, lengths, choices and what is hidden when are the form's own; what an officer words himself is checked for names by itself.
 */
@NamedInterface("step")
package vn.kntc.handling.step;

import org.springframework.modulith.NamedInterface;
