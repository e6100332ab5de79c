import org.peaceops.client.ApiClient;
import org.peaceops.client.api.DatasetsAndImportsApi;
import org.peaceops.client.api.DatasetsAndImportsApi.APIGetImportRequest;
import org.peaceops.client.api.IndicatorsApi;
import org.peaceops.client.api.IndicatorsApi.APIGetIndicatorValuesRequest;
import org.peaceops.client.api.ProfilesApi;
import org.peaceops.client.api.ProfilesApi.APIGetCountryProfileRequest;

/**
 * Reads a profile, an indicator and an import report with the generated client; see
 * contract/README.md.
 */
public class Read {

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);

        var profile =
                new ProfilesApi(client)
                        .getCountryProfile(
                                APIGetCountryProfileRequest.newBuilder()
                                        .code("GHA")
                                        .month("2014-02")
                                        .build());
        var deployed = profile.getDeployment().getContributionSummary().getData().getFirst();
        say("profile", profile.getCountry().getCountry().getName(), profile.getMonth(), deployed.getTotal());

        var values =
                new IndicatorsApi(client)
                        .getIndicatorValues(
                                APIGetIndicatorValuesRequest.newBuilder()
                                        .code("womens-share")
                                        .cohort("list:GHA")
                                        .to("2014-02")
                                        .build());
        say("indicator", values.getResults().getFirst().getCohort().getFormula());

        var report =
                new DatasetsAndImportsApi(client)
                        .getImport(
                                APIGetImportRequest.newBuilder()
                                        .dataset("contributions")
                                        .id("1")
                                        .build());
        say("import", report.getState(), report.getFileName(), report.getCounts().get("rowsRead"));
    }

    private static void say(Object... words) {
        for (Object word : words) {
            System.out.print(word + (word == words[words.length - 1] ? "\n" : " "));
        }
    }
}
