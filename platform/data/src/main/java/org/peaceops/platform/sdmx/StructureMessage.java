package org.peaceops.platform.sdmx;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An SDMX-JSON 2.0 structure message.
 *
 * @param meta what the message is
 * @param data dataflows, dataStructures, conceptSchemes and codelists
 */
@Schema(name = "SdmxStructureMessage", description = "An SDMX-JSON 2.0 structure message")
public record StructureMessage(Map<String, Object> meta, Map<String, Object> data) {}
