/** Reads a profile, an indicator and an import report with the generated client; see ../../README.md. */
import {
  Configuration,
  DatasetsAndImportsApi,
  IndicatorsApi,
  ProfilesApi,
} from "../target/typescript/index.js";

declare const process: { argv: string[] };

const configuration = new Configuration({ basePath: process.argv[2] });

const profile = await new ProfilesApi(configuration).getCountryProfile({ code: "GHA", month: "2014-02" });
console.log("profile", profile.country?.name, profile.month, profile.deployment?.data?.[0].total);

const values = await new IndicatorsApi(configuration).getIndicatorValues({
  code: "womens-share",
  cohort: "list:GHA",
  to: "2014-02",
});
console.log("indicator", values.results?.[0].cohort?.formula);

const report = await new DatasetsAndImportsApi(configuration).getImport({ dataset: "contributions", id: "1" });
console.log("import", report.state, report.fileName, report.counts?.rowsRead);
