package org.peaceops.platform.sdmx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data structure under construction: each component brings its concept, each coded one its list.
 * All of it is maintained by one agency and has one version.
 */
public final class Structure {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

    private final String agency;
    private final String id;
    private final String version;
    private final String name;
    private final List<Component> dimensions = new ArrayList<>();
    private final List<Component> measures = new ArrayList<>();
    private final List<Component> attributes = new ArrayList<>();
    private final List<Item> concepts = new ArrayList<>();
    private final List<Map<String, Object>> codelists = new ArrayList<>();
    private Component time;

    public Structure(String agency, String id, String version, String name) {
        this.agency = agency;
        this.id = id;
        this.version = version;
        this.name = name;
    }

    /** A dimension with its codes. */
    public Structure dimension(Item concept, String listName, List<Item> codes) {
        Component coded = component(concept, null, null, coded(concept, listName, codes));
        dimensions.add(coded.at(dimensions.size()));
        return this;
    }

    /** The dimension of time, which is always {@code TIME_PERIOD}. */
    public Structure time(Item concept, String dataType) {
        time = component(concept, null, null, typed(dataType));
        return this;
    }

    public Structure measure(Item concept, String dataType) {
        measures.add(component(concept, "optional", null, typed(dataType)));
        return this;
    }

    /** An attribute of each observation, with its codes. */
    public Structure attribute(Item concept, String listName, List<Item> codes) {
        return attribute(concept, "mandatory", coded(concept, listName, codes));
    }

    /** An attribute of each observation, with values of a type. */
    public Structure attribute(Item concept, String dataType) {
        return attribute(concept, "optional", typed(dataType));
    }

    private Structure attribute(
            Item concept, String usage, Map<String, Object> localRepresentation) {
        attributes.add(
                component(concept, usage, Map.of("observation", Map.of()), localRepresentation));
        return this;
    }

    private Component component(
            Item concept,
            String usage,
            Map<String, Object> relationship,
            Map<String, Object> representation) {
        concepts.add(concept);
        String identity = urn("conceptscheme.Concept", "CS_" + id) + "." + concept.id();
        return new Component(concept.id(), null, usage, relationship, identity, representation);
    }

    private Map<String, Object> coded(Item concept, String listName, List<Item> codes) {
        String list = "CL_" + concept.id();
        Map<String, Object> codelist = artefact(list, listName);
        codelist.put("codes", codes);
        codelists.add(codelist);
        return Map.of("enumeration", urn("codelist.Codelist", list));
    }

    private static Map<String, Object> typed(String dataType) {
        return Map.of("format", Map.of("dataType", dataType));
    }

    /**
     * The structure message.
     *
     * @param message names this message
     */
    public StructureMessage message(String message, Instant prepared) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("schema", SCHEMA);
        meta.put("id", message);
        meta.put("test", false);
        meta.put("prepared", prepared);
        meta.put("contentLanguages", List.of("en"));
        meta.put("sender", Map.of("id", agency));
        Map<String, Object> flow = artefact(id, name);
        flow.put("structure", urn("datastructure.DataStructure", "DSD_" + id));
        Map<String, Object> scheme = artefact("CS_" + id, name + ": concepts");
        scheme.put("concepts", concepts);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dataflows", List.of(flow));
        data.put("dataStructures", List.of(definition()));
        data.put("conceptSchemes", List.of(scheme));
        data.put("codelists", codelists);
        return new StructureMessage(meta, data);
    }

    private Map<String, Object> definition() {
        Map<String, Object> dimensionList = new LinkedHashMap<>();
        dimensionList.put("id", "DimensionDescriptor");
        dimensionList.put("dimensions", dimensions);
        dimensionList.put("timeDimension", time);
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("dimensionList", dimensionList);
        components.put("measureList", descriptor("MeasureDescriptor", "measures", measures));
        components.put(
                "attributeList", descriptor("AttributeDescriptor", "attributes", attributes));
        Map<String, Object> definition = artefact("DSD_" + id, name);
        definition.put("dataStructureComponents", components);
        return definition;
    }

    private static Map<String, Object> descriptor(
            String id, String member, List<Component> components) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("id", id);
        descriptor.put(member, components);
        return descriptor;
    }

    private Map<String, Object> artefact(String artefact, String title) {
        Map<String, Object> common = new LinkedHashMap<>();
        common.put("id", artefact);
        common.put("version", version);
        common.put("agencyID", agency);
        common.put("name", title);
        common.put("names", Map.of("en", title));
        return common;
    }

    private String urn(String kind, String artefact) {
        return "urn:sdmx:org.sdmx.infomodel.%s=%s:%s(%s)"
                .formatted(kind, agency, artefact, version);
    }
}
