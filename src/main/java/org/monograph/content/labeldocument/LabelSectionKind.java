package org.monograph.content.labeldocument;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("What a section of a label is about.")
public enum LabelSectionKind {
    @Label("Boxed text")
    @Description("Text in a box. Most is the regulator's boxed warning, but some is about dosing or packages.")
    BOXED_TEXT,
    @Label("Uses")
    @Description("Indications and usage.")
    INDICATIONS,
    @Label("Dosage and administration")
    @Description("Dosage and administration.")
    DOSAGE,
    @Label("Forms and strengths")
    @Description("Dosage forms and strengths.")
    FORMS_AND_STRENGTHS,
    @Label("Who must not take it")
    @Description("Contraindications.")
    CONTRAINDICATIONS,
    @Label("Warnings")
    @Description("Warnings and precautions.")
    WARNINGS,
    @Label("Side effects")
    @Description("Adverse reactions.")
    ADVERSE_REACTIONS,
    @Label("Interactions")
    @Description("Interactions with drugs, food and laboratory tests.")
    INTERACTIONS,
    @Label("Particular groups")
    @Description("Use in specific populations.")
    SPECIFIC_POPULATIONS,
    @Label("Pregnancy")
    @Description("Pregnancy, labor and delivery.")
    PREGNANCY,
    @Label("Breast-feeding")
    @Description("Lactation and nursing mothers.")
    LACTATION,
    @Label("Children")
    @Description("Pediatric use.")
    PEDIATRIC_USE,
    @Label("Older people")
    @Description("Geriatric use.")
    GERIATRIC_USE,
    @Label("Abuse and dependence")
    @Description("Control as a substance, abuse and dependence.")
    ABUSE_AND_DEPENDENCE,
    @Label("Overdose")
    @Description("Overdosage.")
    OVERDOSAGE,
    @Label("Description")
    @Description("Description of the product, with its inactive ingredients.")
    DESCRIPTION,
    @Label("How it works")
    @Description("Clinical pharmacology: mechanism of action, pharmacodynamics, pharmacokinetics, microbiology.")
    PHARMACOLOGY,
    @Label("Nonclinical toxicology")
    @Description("Nonclinical toxicology.")
    NONCLINICAL,
    @Label("Clinical studies")
    @Description("Clinical studies.")
    CLINICAL_STUDIES,
    @Label("How it is supplied")
    @Description("How it is supplied.")
    HOW_SUPPLIED,
    @Label("Storage")
    @Description("Storage, handling and disposal.")
    STORAGE,
    @Label("What to tell patients")
    @Description("What professionals tell patients (patient counseling information).")
    COUNSELING,
    @Label("Medication guide")
    @Description("Medication guide, which each patient receives.")
    MEDICATION_GUIDE,
    @Label("Patient information")
    @Description("Patient package insert, or other information for patients.")
    PATIENT_INFORMATION,
    @Label("Instructions for use")
    @Description("Instructions for use.")
    INSTRUCTIONS_FOR_USE,
    @Label("Active ingredient")
    @Description("Active ingredient, on a label for sale without prescription.")
    OTC_ACTIVE_INGREDIENT,
    @Label("Purpose")
    @Description("Purpose, on a label for sale without prescription.")
    OTC_PURPOSE,
    @Label("Do not use")
    @Description("When not to use it, on a label for sale without prescription.")
    OTC_DO_NOT_USE,
    @Label("Ask a doctor")
    @Description("When to ask a doctor or pharmacist before use, on a label for sale without prescription.")
    OTC_ASK_DOCTOR,
    @Label("When using it")
    @Description("What to mind while using it, on a label for sale without prescription.")
    OTC_WHEN_USING,
    @Label("Stop use")
    @Description("When to stop and ask a doctor, on a label for sale without prescription.")
    OTC_STOP_USE,
    @Label("Keep out of reach of children")
    @Description("Keeping it from children, on a label for sale without prescription.")
    OTC_KEEP_OUT_OF_REACH,
    @Label("Questions")
    @Description("Whom to ask, on a label for sale without prescription.")
    OTC_QUESTIONS,
    @Label("Package")
    @Description("Text on the package (principal display panel).")
    PACKAGE_LABEL,
    @Label("Product data")
    @Description("Names of products and ingredients, as the source lists them.")
    PRODUCT_DATA,
    @Label("Recent changes")
    @Description("Recent major changes.")
    RECENT_CHANGES,
    @Label("References")
    @Description("References.")
    REFERENCES,
    @Label("Other")
    @Description("A section without a code, or with a code of another subject.")
    OTHER
}
