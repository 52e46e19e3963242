package vn.danchu.local.process;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A process of the suite.
 *
 * @param name what people call it; also the name of its log file
 * @param command program and arguments
 * @param environment what it gets besides the inherited environment
 * @param ready answers 200 as soon as the part can work
 * @param layer parts of a higher layer use those of lower ones and therefore stop before them
 */
public record Part(String name, List<String> command, Map<String, String> environment, URI ready, int layer) {
}
