package org.peaceops.programs.program;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.programs.KnownCodes;
import org.peaceops.programs.Years;

/**
 * A program as an editor sends it. The code is in the address on PUT and must be the same here.
 * What the API shows besides is passed over, so that an answer can be changed and sent back.
 */
@JsonIgnoreProperties("revision")
@Schema(description = "A program as an editor sends it")
public record ProgramInput(
        @NotNull
                @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT)
                @Schema(examples = "GPOI")
                String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Global Peace Operations Initiative")
                String name,
        @NotNull
                @Pattern(
                        regexp =
                                "program|account|fund|authority|initiative|policy|rule|line-of-work",
                        message =
                                "program, account, fund, authority, initiative, policy, rule or line-of-work")
                @Schema(examples = "program")
                String kind,
        @NotNull
                @Pattern(
                        regexp = "active|announced|ended|unknown",
                        message = "active, announced, ended or unknown")
                @Schema(examples = "active")
                String status,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        examples =
                                "Helps partners to carry out peacekeeping well and without outside help.")
                String mission,
        @Size(max = 40) @Schema(examples = "PKO") String fundingAccount,
        @Size(max = 500) String authority,
        @Size(max = 40) @Schema(examples = "PM-GPI-POCB") String managingOffice,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> implementingPartners,
        @Size(max = 50)
                List<
                                @NotNull
                                @Pattern(
                                        regexp = "[a-z][a-z0-9-]{1,39}",
                                        message = "small letters, digits and hyphens")
                                String>
                        capabilityAreas,
        @Size(max = 50) List<@NotNull @Valid Objective> objectives,
        @Size(max = 50) List<@NotNull @Valid Relation> relations,
        @Valid Years years,
        @NotNull @Valid SourceRef source)
        implements Input<Program> {

    public ProgramInput {
        implementingPartners = orNone(implementingPartners);
        capabilityAreas = orNone(capabilityAreas);
        objectives = orNone(objectives);
        relations = orNone(relations);
        years = Years.orUnknown(years);
    }

    private static <E> List<E> orNone(List<E> list) {
        return list == null ? List.of() : list;
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public Program checked() {
        Violations wrong = new Violations();
        check(new KnownCodes(), wrong);
        wrong.refuse();
        Program program = new Program();
        program.code = code;
        program.name = name.strip();
        program.kind = kind;
        program.status = status;
        program.mission = mission.strip();
        program.fundingAccount = fundingAccount;
        program.authority = authority;
        program.managingOffice = managingOffice;
        program.implementingPartners = implementingPartners;
        program.capabilityAreas = capabilityAreas;
        program.objectives = objectives;
        program.relations = relations;
        program.yearsFrom = years.from();
        program.yearsTo = years.to();
        program.yearsBasis = years.basis();
        program.source = source.code();
        program.locator = source.locator();
        return program;
    }

    private void check(KnownCodes known, Violations wrong) {
        known.source(source, wrong);
        known.office("managingOffice", managingOffice, wrong);
        if (!code.equals(fundingAccount)) { // an account may bear the name of its program
            known.program("fundingAccount", fundingAccount, wrong);
        }
        for (int i = 0; i < relations.size(); i++) {
            String field = "relations[%d]".formatted(i);
            Relation relation = relations.get(i);
            known.program(field + ".program", relation.program(), wrong);
            known.source(field + ".source.code", relation.source().code(), wrong);
            wrong.unless(
                    !relation.program().equals(code),
                    field + ".program",
                    code,
                    "another program than this one");
        }
        years.check(wrong);
    }
}
