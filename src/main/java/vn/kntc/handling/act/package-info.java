/**
 * Acts (việc đã làm): a procedure registers each kind once, with its facts, its section in the case file and its line in the timeline,
 * and appends what was done to the one log of the case.
 */
@NamedInterface("act")
package vn.kntc.handling.act;

import org.springframework.modulith.NamedInterface;
