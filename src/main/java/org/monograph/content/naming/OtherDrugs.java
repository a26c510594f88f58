package org.monograph.content.naming;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.Optional;
import java.util.Set;

/// International names that are spelt like that of a drug we hold, or of one we may hold soon. Who writes
/// "lorazepam" has not mistyped "clonazepam", and is not asked whether they mean it.
///
/// The pairs that are known to be confused come from the FDA and ISMP lists of look-alike drug names (2023),
/// such as clonazepam with lorazepam and clonidine; the rest are names of the same classes and the same sound.
/// To be extended with each new monograph: a name that is missing here can bring a needless question, never a
/// match. A few common brands of such drugs are here for search, where what we know of our drugs would be no
/// answer.
final class OtherDrugs {

    private static final Set<String> NAMES = Set.of("""
            alprazolam bromazepam chlordiazepoxide clobazam clorazepate diazepam estazolam etizolam flunitrazepam
            flurazepam lorazepam lormetazepam medazepam midazolam nitrazepam nordazepam oxazepam prazepam quazepam
            temazepam triazolam
            adinazolam arbaclofen bentazepam bromazolam brotizolam camazepam cinolazepam clonazolam cloniprazepam clotiazepam
            cloxazolam delorazepam deschloroetizolam desalkylflurazepam diclazepam doxefazepam ethylloflazepate flualprazolam
            flubromazepam flubromazolam fludiazepam flunitrazolam flutazolam flutemazepam flutoprazepam fosazepam
            halazepam haloxazolam ketazolam loprazolam meclonazepam metizolam mexazolam nifoxipam nimetazepam
            nitrazolam norflurazepam oxazolam phenazepam pinazepam pyrazolam remimazolam tetrazepam
            tofisopam tolufazepam
            ambien ativan librium lunesta lyrica neurontin restoril robaxin skelaxin soma valium xanax
            apraclonidine clofazimine clofibrate clomifene clomiphene clomipramine clonidine clopidogrel clotiapine
            clotrimazole clozapine olanzapine loxapine quetiapine asenapine
            cyclizine cyclopentolate cyclophosphamide cycloserine cyclosporine ciclosporin cyproheptadine carbamazepine
            oxcarbazepine chlorzoxazone carisoprodol methocarbamol metaxalone orphenadrine dantrolene
            nizatidine tiagabine tizoxanide tinidazole trazodone cimetidine famotidine ranitidine rimantadine
            ticlopidine tolazamide tolbutamide tramadol
            aceclofenac diclofenac bacitracin bezafibrate bumetanide baricitinib
            acetazolamide acetohexamide amiloride amlodipine amitriptyline nortriptyline imipramine trimipramine
            aripiprazole rabeprazole azacitidine azathioprine bupropion buspirone buprenorphine carboplatin cisplatin
            cefazolin ceftriaxone chlorpromazine chlorpropamide citalopram escitalopram daptomycin dactinomycin
            daunorubicin doxorubicin idarubicin diltiazem dimenhydrinate diphenhydramine dobutamine dopamine duloxetine
            fluoxetine paroxetine fluvoxamine fluphenazine ephedrine epinephrine fentanyl sufentanil gabapentin
            pregabalin glipizide glyburide guaifenesin guanfacine hydralazine hydroxyzine hydromorphone morphine
            hydrocodone oxycodone oxymorphone hydrochlorothiazide hydroxychloroquine infliximab rituximab lamivudine
            lamotrigine levetiracetam levocarnitine levofloxacin ciprofloxacin medroxyprogesterone methylprednisolone
            methyltestosterone metformin metronidazole methadone methylphenidate methazolamide methimazole metolazone
            mitoxantrone nicardipine nifedipine nimodipine pentobarbital phenobarbital prednisone prednisolone
            propranolol quinidine quinine risperidone ropinirole saxagliptin sitagliptin sertraline sorafenib sunitinib
            sulfadiazine sulfasalazine sulfisoxazole sumatriptan zolmitriptan topiramate torasemide valaciclovir
            valacyclovir valganciclovir vinblastine vincristine zolpidem zopiclone""".strip().split("\\s+"));

    private OtherDrugs() {}

    /// @return the name that was written, or else meant with the fewest errors; none for a short word that is no name
    static Optional<String> nearest(String written) {
        if (NAMES.contains(written)) {
            return Optional.of(written);
        }
        return NAMES.stream()
                .filter(name -> written.length() > EditDistance.MIN_LENGTH
                        && EditDistance.distance(written, name) != EditDistance.TOO_FAR)
                .min(comparingInt((String name) -> EditDistance.distance(written, name))
                        .thenComparing(naturalOrder()));
    }

    /// @param held names that belong to drugs we hold
    /// @return how far the nearest other one lies from what was written
    static int distance(String written, Set<String> held) {
        return NAMES.stream()
                .filter(name -> !held.contains(name))
                .mapToInt(name -> EditDistance.distance(written, name))
                .min()
                .orElse(EditDistance.TOO_FAR);
    }
}
