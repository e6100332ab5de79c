"""Reads a profile, an indicator and an import report with the generated client; see ../../README.md."""

import sys

from peaceops_client import ApiClient, Configuration
from peaceops_client.api import DatasetsAndImportsApi, IndicatorsApi, ProfilesApi

client = ApiClient(Configuration(host=sys.argv[1]))

profile = ProfilesApi(client).get_country_profile(code="GHA", month="2014-02")
deployed = profile.deployment.actual_instance.data[0]
print("profile", profile.country.actual_instance.name, profile.month, f"{deployed.total:.0f}")

values = IndicatorsApi(client).get_indicator_values(
    code="womens-share", cohort="list:GHA", to="2014-02"
)
print("indicator", values.results[0].cohort.formula)

report = DatasetsAndImportsApi(client).get_import(dataset="contributions", id="1")
print("import", report.state.value, report.file_name, report.counts["rowsRead"])
