/**
 * Samples of the demonstration: how one begins, a room tells for what comes to it; where they are kept and how they are walked on is the
 * demonstration's own.
 *
 * <p>Knows no procedure: each has its own file of samples.
 */
@NamedInterface("sample")
package vn.kntc.handling.sample;

import org.springframework.modulith.NamedInterface;
