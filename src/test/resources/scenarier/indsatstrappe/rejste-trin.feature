# language: da
Egenskab: Indsatstrappen: trin 4-6, når en fagperson har bragt dem i overvejelse
  Trin 4-6 foreslås aldrig. Reglerne står i rules/indsatstrappe/rejste-trin.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe

  Regel: IT-REJST-NETVAERK Slægt eller netværk er bragt i overvejelse
    Reglerne foreslår aldrig trinnet. De viser, at en fagperson har overvejet eller valgt det, og et valg er ikke en afgørelse.

    Scenarie: En fagperson har bragt trinnet i overvejelse
      Givet Overvejelse.slægtEllerNetværk er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-REJST-NETVAERK fagligVurdering
      Og er resultatet af IT-REJST-NETVAERK KRÆVER_MYNDIGHEDSAFGØRELSE
      Og hviler IT-REJST-NETVAERK på LOKALT_VALG
      Og mangler IT-REJST-NETVAERK intet

    Abstrakt Scenario: <svaret>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   |
        | nej                | nej                       | nej                        | <valgt> |
      Og Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | <rejst>           | <andre>      | <andre>     |
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-NETVAERK <udfald>

      Eksempler:
        | svaret                                                          | rejst       | andre       | valgt               | udfald       |
        | Bragt i overvejelse                                             | ja          | nej         | ikke oplyst         | opfyldt      |
        | Bragt i overvejelse; et trin i hjemmet er valgt                 | ja          | nej         | HJEMMEBASERET       | opfyldt      |
        | Valgt, og ellers ved ingen det                                  | ikke oplyst | ikke oplyst | SLÆGT_ELLER_NETVÆRK | opfyldt      |
        | Valgt, selv om ingen siger at have overvejet det                | nej         | nej         | SLÆGT_ELLER_NETVÆRK | opfyldt      |
        | Hverken overvejet eller valgt, selv om intet lavere trin er nok | nej         | nej         | HJEMMEBASERET       | ikke opfyldt |
        | Kun de andre trin er overvejet                                  | nej         | ja          | PLEJEFAMILIE        | ikke opfyldt |
        | Om det er overvejet, ved ingen                                  | ikke oplyst | nej         | HJEMMEBASERET       | uafklaret    |
        | Ikke overvejet, og intet valgt                                  | nej         | nej         | ikke oplyst         | ikke opfyldt |

    Scenarie: Om trinnet er bragt i overvejelse, kan kun en fagperson svare på, og der spørges først om det valgte trin
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-NETVAERK uafklaret
      Og mangler IT-REJST-NETVAERK kun svar på:
        | felt                | svares af |
        | Trinvurdering.valgt | fagperson |
      Givet Trinvurdering.valgt er HJEMMEBASERET
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-NETVAERK uafklaret
      Og er resultatet af IT-REJST-NETVAERK KRÆVER_FAGLIG_VURDERING
      Og mangler IT-REJST-NETVAERK kun svar på:
        | felt                   | svares af | skøn |
        | Overvejelse.slægtEllerNetværk | fagperson | ja   |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Overvejelse.slægtEllerNetværk er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-REJST-NETVAERK uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-REJST-NETVAERK opfyldt

  Regel: IT-REJST-PLEJEFAMILIE Plejefamilie er bragt i overvejelse
    Reglerne foreslår aldrig trinnet. De viser, at en fagperson har overvejet eller valgt det, og et valg er ikke en afgørelse.

    Scenarie: En fagperson har bragt trinnet i overvejelse
      Givet Overvejelse.plejefamilie er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-REJST-PLEJEFAMILIE fagligVurdering
      Og er resultatet af IT-REJST-PLEJEFAMILIE KRÆVER_MYNDIGHEDSAFGØRELSE
      Og hviler IT-REJST-PLEJEFAMILIE på LOKALT_VALG
      Og mangler IT-REJST-PLEJEFAMILIE intet

    Abstrakt Scenario: <svaret>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   |
        | nej                | nej                       | nej                        | <valgt> |
      Og Overvejelse:
        | plejefamilie | slægtEllerNetværk | institution |
        | <rejst>      | <andre>           | <andre>     |
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-PLEJEFAMILIE <udfald>

      Eksempler:
        | svaret                                                          | rejst       | andre       | valgt         | udfald       |
        | Bragt i overvejelse                                             | ja          | nej         | ikke oplyst   | opfyldt      |
        | Bragt i overvejelse; et trin i hjemmet er valgt                 | ja          | nej         | HJEMMEBASERET | opfyldt      |
        | Valgt, og ellers ved ingen det                                  | ikke oplyst | ikke oplyst | PLEJEFAMILIE  | opfyldt      |
        | Valgt, selv om ingen siger at have overvejet det                | nej         | nej         | PLEJEFAMILIE  | opfyldt      |
        | Hverken overvejet eller valgt, selv om intet lavere trin er nok | nej         | nej         | HJEMMEBASERET | ikke opfyldt |
        | Kun de andre trin er overvejet                                  | nej         | ja          | INSTITUTION   | ikke opfyldt |
        | Om det er overvejet, ved ingen                                  | ikke oplyst | nej         | HJEMMEBASERET | uafklaret    |
        | Ikke overvejet, og intet valgt                                  | nej         | nej         | ikke oplyst   | ikke opfyldt |

    Scenarie: Om trinnet er bragt i overvejelse, kan kun en fagperson svare på, og der spørges først om det valgte trin
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-PLEJEFAMILIE uafklaret
      Og mangler IT-REJST-PLEJEFAMILIE kun svar på:
        | felt                | svares af |
        | Trinvurdering.valgt | fagperson |
      Givet Trinvurdering.valgt er HJEMMEBASERET
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-PLEJEFAMILIE uafklaret
      Og er resultatet af IT-REJST-PLEJEFAMILIE KRÆVER_FAGLIG_VURDERING
      Og mangler IT-REJST-PLEJEFAMILIE kun svar på:
        | felt                   | svares af | skøn |
        | Overvejelse.plejefamilie | fagperson | ja   |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Overvejelse.plejefamilie er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-REJST-PLEJEFAMILIE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-REJST-PLEJEFAMILIE opfyldt

  Regel: IT-REJST-INSTITUTION Institution er bragt i overvejelse
    Reglerne foreslår aldrig trinnet. De viser, at en fagperson har overvejet eller valgt det, og et valg er ikke en afgørelse.

    Scenarie: En fagperson har bragt trinnet i overvejelse
      Givet Overvejelse.institution er ja
      Når sagen vurderes den 2024-05-15
      Så siger IT-REJST-INSTITUTION fagligVurdering
      Og er resultatet af IT-REJST-INSTITUTION KRÆVER_MYNDIGHEDSAFGØRELSE
      Og hviler IT-REJST-INSTITUTION på LOKALT_VALG
      Og mangler IT-REJST-INSTITUTION intet

    Abstrakt Scenario: <svaret>
      Givet Trinvurdering:
        | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig | valgt   |
        | nej                | nej                       | nej                        | <valgt> |
      Og Overvejelse:
        | institution | slægtEllerNetværk | plejefamilie |
        | <rejst>     | <andre>           | <andre>      |
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-INSTITUTION <udfald>

      Eksempler:
        | svaret                                                          | rejst       | andre       | valgt         | udfald       |
        | Bragt i overvejelse                                             | ja          | nej         | ikke oplyst   | opfyldt      |
        | Bragt i overvejelse; et trin i hjemmet er valgt                 | ja          | nej         | HJEMMEBASERET | opfyldt      |
        | Valgt, og ellers ved ingen det                                  | ikke oplyst | ikke oplyst | INSTITUTION   | opfyldt      |
        | Valgt, selv om ingen siger at have overvejet det                | nej         | nej         | INSTITUTION   | opfyldt      |
        | Hverken overvejet eller valgt, selv om intet lavere trin er nok | nej         | nej         | HJEMMEBASERET | ikke opfyldt |
        | Kun de andre trin er overvejet                                  | nej         | ja          | PLEJEFAMILIE  | ikke opfyldt |
        | Om det er overvejet, ved ingen                                  | ikke oplyst | nej         | HJEMMEBASERET | uafklaret    |
        | Ikke overvejet, og intet valgt                                  | nej         | nej         | ikke oplyst   | ikke opfyldt |

    Scenarie: Om trinnet er bragt i overvejelse, kan kun en fagperson svare på, og der spørges først om det valgte trin
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-INSTITUTION uafklaret
      Og mangler IT-REJST-INSTITUTION kun svar på:
        | felt                | svares af |
        | Trinvurdering.valgt | fagperson |
      Givet Trinvurdering.valgt er HJEMMEBASERET
      Når sagen vurderes den 2024-05-15
      Så er IT-REJST-INSTITUTION uafklaret
      Og er resultatet af IT-REJST-INSTITUTION KRÆVER_FAGLIG_VURDERING
      Og mangler IT-REJST-INSTITUTION kun svar på:
        | felt                   | svares af | skøn |
        | Overvejelse.institution | fagperson | ja   |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Overvejelse.institution er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-REJST-INSTITUTION uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-REJST-INSTITUTION opfyldt

  Regel: IT-MODSTRID-NETVAERK Valgt, men ikke bragt i overvejelse: slægt eller netværk
    De to oplysninger passer ikke sammen. Det vises, og intet rettes stiltiende.

    Scenarie: Trinnet er valgt, men ingen har bragt det i overvejelse
      Givet Trinvurdering.valgt er SLÆGT_ELLER_NETVÆRK
      Og Overvejelse.slægtEllerNetværk er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-MODSTRID-NETVAERK modstrid
      Og er der modstrid i IT-MODSTRID-NETVAERK
      Og er IT-REJST-NETVAERK opfyldt
      Og er IT-LOV-REJST opfyldt
      Og er handlingen i IT-MODSTRID-NETVAERK "Afklar, hvilket af svarene der er rigtigt."

    Abstrakt Scenario: <oplyst>
      Givet Trinvurdering:
        | valgt   |
        | <valgt> |
      Og Overvejelse:
        | slægtEllerNetværk |
        | <rejst>           |
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-NETVAERK <udfald>

      Eksempler:
        | oplyst                                          | valgt               | rejst       | udfald       |
        | Valgt og bragt i overvejelse                    | SLÆGT_ELLER_NETVÆRK | ja          | ikke opfyldt |
        | Et andet trin er valgt                          | PLEJEFAMILIE        | nej         | ikke opfyldt |
        | Valgt; om det er bragt i overvejelse, ved ingen | SLÆGT_ELLER_NETVÆRK | ikke oplyst | uafklaret    |
        | Ikke bragt i overvejelse; valget ved ingen      | ikke oplyst         | nej         | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering.valgt er SLÆGT_ELLER_NETVÆRK
      Og Overvejelse.slægtEllerNetværk er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-MODSTRID-NETVAERK uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-MODSTRID-NETVAERK opfyldt

  Regel: IT-MODSTRID-PLEJEFAMILIE Valgt, men ikke bragt i overvejelse: plejefamilie
    De to oplysninger passer ikke sammen. Det vises, og intet rettes stiltiende.

    Scenarie: Trinnet er valgt, men ingen har bragt det i overvejelse
      Givet Trinvurdering.valgt er PLEJEFAMILIE
      Og Overvejelse.plejefamilie er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-MODSTRID-PLEJEFAMILIE modstrid
      Og er der modstrid i IT-MODSTRID-PLEJEFAMILIE
      Og er IT-REJST-PLEJEFAMILIE opfyldt
      Og er IT-LOV-REJST opfyldt
      Og er handlingen i IT-MODSTRID-PLEJEFAMILIE "Afklar, hvilket af svarene der er rigtigt."

    Abstrakt Scenario: <oplyst>
      Givet Trinvurdering:
        | valgt   |
        | <valgt> |
      Og Overvejelse:
        | plejefamilie |
        | <rejst>      |
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-PLEJEFAMILIE <udfald>

      Eksempler:
        | oplyst                                          | valgt        | rejst       | udfald       |
        | Valgt og bragt i overvejelse                    | PLEJEFAMILIE | ja          | ikke opfyldt |
        | Et andet trin er valgt                          | INSTITUTION  | nej         | ikke opfyldt |
        | Valgt; om det er bragt i overvejelse, ved ingen | PLEJEFAMILIE | ikke oplyst | uafklaret    |
        | Ikke bragt i overvejelse; valget ved ingen      | ikke oplyst  | nej         | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering.valgt er PLEJEFAMILIE
      Og Overvejelse.plejefamilie er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-MODSTRID-PLEJEFAMILIE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-MODSTRID-PLEJEFAMILIE opfyldt

  Regel: IT-MODSTRID-INSTITUTION Valgt, men ikke bragt i overvejelse: institution
    De to oplysninger passer ikke sammen. Det vises, og intet rettes stiltiende.

    Scenarie: Trinnet er valgt, men ingen har bragt det i overvejelse
      Givet Trinvurdering.valgt er INSTITUTION
      Og Overvejelse.institution er nej
      Når sagen vurderes den 2024-05-15
      Så siger IT-MODSTRID-INSTITUTION modstrid
      Og er der modstrid i IT-MODSTRID-INSTITUTION
      Og er IT-REJST-INSTITUTION opfyldt
      Og er IT-LOV-REJST opfyldt
      Og er handlingen i IT-MODSTRID-INSTITUTION "Afklar, hvilket af svarene der er rigtigt."

    Abstrakt Scenario: <oplyst>
      Givet Trinvurdering:
        | valgt   |
        | <valgt> |
      Og Overvejelse:
        | institution |
        | <rejst>     |
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-INSTITUTION <udfald>

      Eksempler:
        | oplyst                                          | valgt        | rejst       | udfald       |
        | Valgt og bragt i overvejelse                    | INSTITUTION  | ja          | ikke opfyldt |
        | Et andet trin er valgt                          | PLEJEFAMILIE | nej         | ikke opfyldt |
        | Valgt; om det er bragt i overvejelse, ved ingen | INSTITUTION  | ikke oplyst | uafklaret    |
        | Ikke bragt i overvejelse; valget ved ingen      | ikke oplyst  | nej         | uafklaret    |

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Trinvurdering.valgt er INSTITUTION
      Og Overvejelse.institution er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-MODSTRID-INSTITUTION uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-MODSTRID-INSTITUTION opfyldt

  Regel: IT-MODSTRID-VAESENTLIG Et trin i hjemmet er nok, men en anbringelse er vurderet væsentlig
    De to vurderinger taler om det samme valg og passer ikke sammen.

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie | institution |
        | nej               | nej          | <rejst>     |
      Og Trinvurdering:
        | valgt         | almenTilstrækkelig | forebyggendeTilstrækkelig | hjemmebaseretTilstrækkelig |
        | HJEMMEBASERET | <trin 1>           | <trin 2>                  | <trin 3>                   |
      Og Lovbetingelse.væsentligBetydning er <væsentlig>
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-VAESENTLIG <udfald>

      Eksempler:
        | hvordan                                        | rejst       | væsentlig   | trin 1      | trin 2      | trin 3      | udfald       |
        | Trin 1 er nok                                  | ja          | ja          | ja          | nej         | nej         | opfyldt      |
        | Trin 2 er nok                                  | ja          | ja          | nej         | ja          | nej         | opfyldt      |
        | Trin 3 er nok                                  | ja          | ja          | nej         | nej         | ja          | opfyldt      |
        | Intet trin i hjemmet er nok                    | ja          | ja          | nej         | nej         | nej         | ikke opfyldt |
        | Trin 1 ved ingen                               | ja          | ja          | ikke oplyst | nej         | nej         | uafklaret    |
        | Trin 2 ved ingen                               | ja          | ja          | nej         | ikke oplyst | nej         | uafklaret    |
        | Trin 3 ved ingen                               | ja          | ja          | nej         | nej         | ikke oplyst | uafklaret    |
        | Anbringelsen er vurderet ikke at være væsentlig | ja         | nej         | ja          | nej         | nej         | ikke opfyldt |
        | Om den er væsentlig, ved ingen                 | ja          | ikke oplyst | ja          | nej         | nej         | uafklaret    |
        | Ingen anbringelse er overvejet                 | nej         | ja          | ja          | nej         | nej         | ikke opfyldt |
        | Om en anbringelse er overvejet, ved ingen      | ikke oplyst | ja          | ja          | nej         | nej         | uafklaret    |

    Scenarie: Modstriden vises, og intet rettes
      Givet Overvejelse.institution er ja
      Og Lovbetingelse.væsentligBetydning er ja
      Og Trinvurdering.almenTilstrækkelig er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-MODSTRID-VAESENTLIG uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er der modstrid i IT-MODSTRID-VAESENTLIG
      Og er handlingen i IT-MODSTRID-VAESENTLIG "Afklar, hvilken af vurderingerne der er rigtig, før sagen går videre."

  Regel: IT-MODSTRID-HJEMMEL Trinnet og bestemmelsen passer ikke sammen
    Et støtteophold i en plejefamilie er en støttende indsats og ikke trin 5.

    Abstrakt Scenario: <trin>, <hjemmel>
      Givet Indsats:
        | id | trin   | hjemmel   |
        | i1 | <trin> | <hjemmel> |
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-HJEMMEL <udfald>

      Eksempler:
        | trin                   | hjemmel                   | udfald       |
        | SLÆGT_ELLER_NETVÆRK    | TIDLIGT_FOREBYGGENDE      | opfyldt      |
        | PLEJEFAMILIE           | STØTTENDE_INDSATS         | opfyldt      |
        | INSTITUTION            | STØTTENDE_INDSATS         | opfyldt      |
        | PLEJEFAMILIE           | ANBRINGELSE_MED_SAMTYKKE  | ikke opfyldt |
        | INSTITUTION            | ANBRINGELSE_UDEN_SAMTYKKE | ikke opfyldt |
        | SLÆGT_ELLER_NETVÆRK    | VIDEREFØRT_ANBRINGELSE    | ikke opfyldt |
        | PLEJEFAMILIE           | UNGDOMSKRIMINALITET       | ikke opfyldt |
        | PLEJEFAMILIE           | ANDEN                     | ikke opfyldt |
        | PLEJEFAMILIE           | ikke oplyst               | uafklaret    |
        | ALMENOMRÅDET           | ANBRINGELSE_MED_SAMTYKKE  | opfyldt      |
        | FOREBYGGENDE_INDSATSER | ANBRINGELSE_UDEN_SAMTYKKE | opfyldt      |
        | HJEMMEBASERET          | VIDEREFØRT_ANBRINGELSE    | opfyldt      |
        | HJEMMEBASERET          | STØTTENDE_INDSATS         | ikke opfyldt |
        | FOREBYGGENDE_INDSATSER | TIDLIGT_FOREBYGGENDE      | ikke opfyldt |
        | HJEMMEBASERET          | UNGDOMSKRIMINALITET       | ikke opfyldt |
        | ALMENOMRÅDET           | ANDEN                     | ikke opfyldt |
        | HJEMMEBASERET          | ikke oplyst               | uafklaret    |

    Scenarie: Ingen indsatser, og indsatser, der ikke er oplyst
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-HJEMMEL uafklaret
      Og mangler IT-MODSTRID-HJEMMEL svar på Indsats
      Givet ingen Indsats
      Når sagen vurderes den 2024-05-15
      Så er IT-MODSTRID-HJEMMEL ikke opfyldt

    Scenarie: Én af flere indsatser er nok
      Givet Indsats:
        | id | trin          | hjemmel           |
        | i1 | HJEMMEBASERET | STØTTENDE_INDSATS |
        | i2 | PLEJEFAMILIE  | STØTTENDE_INDSATS |
      Når sagen vurderes den 2014-12-31
      Så er IT-MODSTRID-HJEMMEL uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er der modstrid i IT-MODSTRID-HJEMMEL
      Og er vidnerne for IT-MODSTRID-HJEMMEL Indsats[i2]
      Og er handlingen i IT-MODSTRID-HJEMMEL "Afklar, hvilket af de to der er rigtigt: trinnet eller bestemmelsen."
