package org.worksonarm.portal.kernel;

import java.util.Map;

/** Says in words what form fields send as codes. A module offers one where its forms choose among its own things. */
public interface FieldWords {

    /** The words for each code, by the name of the field without its row, such as {@code requests.kind}. */
    Map<String, Map<String, String>> byField();
}
