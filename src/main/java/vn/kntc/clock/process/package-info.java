/** What the models ask the clocks: due dates of user tasks and dates of timers. */
package vn.kntc.clock.process;
