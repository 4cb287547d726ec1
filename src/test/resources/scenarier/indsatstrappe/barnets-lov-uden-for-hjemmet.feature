# language: da
Egenskab: Indsatstrappen: lovens betingelser, når trin 4-6 er bragt i overvejelse eller valgt
  Reglerne står i rules/indsatstrappe/barnets-lov-uden-for-hjemmet.drl. De foreslår intet og afgør intet. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området indsatstrappe
    Og Overvejelse.slægtEllerNetværk er nej
    Og Overvejelse.plejefamilie er nej
    Og Trinvurdering.valgt er HJEMMEBASERET

  Regel: IT-LOV-REJST Lovens betingelser, når trin 4-6 er i overvejelse (serviceloven)
    Myndigheden afgør. Betingelserne, der gælder, afhænger af datoen.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse.institution er <institution>
      Når sagen vurderes den <dato>
      Så er IT-LOV-REJST <udfald>

      Eksempler:
        | hvordan                                          | institution | dato       | udfald       |
        | Som reglen siger                                 | ja          | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-REJST uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-REJST fagligVurdering
      Og er resultatet af IT-LOV-REJST KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er handlingen i IT-LOV-REJST "Prøv lovens betingelser, før noget besluttes: undersøgelsen (§ 50), om § 52 eller § 58 er opfyldt, stedet (§ 68 b) og handleplanen (§ 140). Myndigheden afgør."
      Og er den ansvarlige i IT-LOV-REJST "Kommunen"
      Og er kilden til IT-LOV-REJST "Serviceloven §§ 50, 52, 58, 68 b og 140"
      Og hviler IT-LOV-REJST på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-REJST fagligVurdering
      Og er kilden til IT-LOV-REJST "Serviceloven §§ 50, 52, 58, 68 b og 140"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-REJST fagligVurdering
      Og er resultatet af IT-LOV-REJST KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er handlingen i IT-LOV-REJST "Prøv lovens betingelser, før noget besluttes: undersøgelsen (§ 20), om § 46 eller § 47 er opfyldt, stedet (§ 52) og planen (§ 91). Myndigheden afgør."
      Og er den ansvarlige i IT-LOV-REJST "Kommunen"
      Og er kilden til IT-LOV-REJST "Barnets lov §§ 20, 46, 47, 52 og 91"
      Og hviler IT-LOV-REJST på LOV

    Abstrakt Scenario: Overvejet eller valgt: <netværk>, <plejefamilie>, <institution>, <valgt>
      Givet Overvejelse:
        | slægtEllerNetværk | plejefamilie   | institution   |
        | <netværk>         | <plejefamilie> | <institution> |
      Og Trinvurdering.valgt er <valgt>
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-REJST <udfald>

      Eksempler:
        | netværk     | plejefamilie | institution | valgt               | udfald       |
        | ja          | nej          | nej         | ikke oplyst         | opfyldt      |
        | nej         | ja           | nej         | ikke oplyst         | opfyldt      |
        | nej         | nej          | ja          | ikke oplyst         | opfyldt      |
        | ikke oplyst | ikke oplyst  | ikke oplyst | SLÆGT_ELLER_NETVÆRK | opfyldt      |
        | ikke oplyst | ikke oplyst  | ikke oplyst | PLEJEFAMILIE        | opfyldt      |
        | ikke oplyst | ikke oplyst  | ikke oplyst | INSTITUTION         | opfyldt      |
        | nej         | nej          | nej         | INSTITUTION         | opfyldt      |
        | nej         | nej          | nej         | HJEMMEBASERET       | ikke opfyldt |
        | nej         | nej          | nej         | ikke oplyst         | ikke opfyldt |
        | ikke oplyst | nej          | nej         | HJEMMEBASERET       | uafklaret    |
        | nej         | ikke oplyst  | nej         | HJEMMEBASERET       | uafklaret    |
        | nej         | nej          | ikke oplyst | HJEMMEBASERET       | uafklaret    |

  Regel: IT-LOV-UNDERSOEGELSE Den børnefaglige undersøgelse mangler (serviceloven)
    Der kan kun træffes afgørelse efter en børnefaglig undersøgelse, medmindre særlige forhold taler for en foreløbig eller akut anbringelse.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse.institution er <institution>
      Og Lovbetingelse:
        | børnefagligUndersøgelse   | foreløbigEllerAkut   |
        | <børnefagligUndersøgelse> | <foreløbigEllerAkut> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-UNDERSOEGELSE <udfald>

      Eksempler:
        | hvordan                                          | institution | børnefagligUndersøgelse | foreløbigEllerAkut | dato       | udfald       |
        | Som reglen siger                                 | ja          | nej                     | nej                | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej                     | nej                | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                     | nej                | 2023-12-31 | uafklaret    |
        | Undersøgelsen er gennemført                      | ja          | ja                      | nej                | 2023-12-31 | ikke opfyldt |
        | Om undersøgelsen er gennemført, ved ingen        | ja          | ikke oplyst             | nej                | 2023-12-31 | uafklaret    |
        | Særlige forhold taler for det                    | ja          | nej                     | ja                 | 2023-12-31 | ikke opfyldt |
        | Om der er særlige forhold, ved ingen             | ja          | nej                     | ikke oplyst        | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | nej                     | nej                | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej                     | nej                | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                     | nej                | 2024-01-01 | uafklaret    |
        | Undersøgelsen er gennemført                      | ja          | ja                      | nej                | 2024-01-01 | ikke opfyldt |
        | Om undersøgelsen er gennemført, ved ingen        | ja          | ikke oplyst             | nej                | 2024-01-01 | uafklaret    |
        | Særlige forhold taler for det                    | ja          | nej                     | ja                 | 2024-01-01 | ikke opfyldt |
        | Om der er særlige forhold, ved ingen             | ja          | nej                     | ikke oplyst        | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse:
        | børnefagligUndersøgelse | foreløbigEllerAkut |
        | nej                     | nej                |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-UNDERSOEGELSE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-UNDERSOEGELSE udestår
      Og er handlingen i IT-LOV-UNDERSOEGELSE "Gennemfør den børnefaglige undersøgelse."
      Og er den ansvarlige i IT-LOV-UNDERSOEGELSE "Kommunen"
      Og er kilden til IT-LOV-UNDERSOEGELSE "Serviceloven § 50 og § 52, stk. 2"
      Og hviler IT-LOV-UNDERSOEGELSE på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-UNDERSOEGELSE udestår
      Og er kilden til IT-LOV-UNDERSOEGELSE "Serviceloven § 50 og § 52, stk. 2"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-UNDERSOEGELSE udestår
      Og er handlingen i IT-LOV-UNDERSOEGELSE "Gennemfør den børnefaglige undersøgelse."
      Og er den ansvarlige i IT-LOV-UNDERSOEGELSE "Kommunen"
      Og er kilden til IT-LOV-UNDERSOEGELSE "Barnets lov § 46, stk. 3, og § 20, stk. 3"
      Og hviler IT-LOV-UNDERSOEGELSE på LOV

  Regel: IT-LOV-FORELOEBIG Undersøgelsen gennemføres sideløbende (serviceloven)
    Særlige forhold kan bære en foreløbig eller akut anbringelse, men kun med samtykke efter barnets lov; undersøgelsen følger.

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse.institution er <institution>
      Og Barn.fødselsdato er <fødselsdato>
      Og Lovbetingelse:
        | samtykkeForældre   | børnefagligUndersøgelse   | foreløbigEllerAkut   |
        | <samtykkeForældre> | <børnefagligUndersøgelse> | <foreløbigEllerAkut> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORELOEBIG <udfald>

      Eksempler:
        | hvordan                                          | institution | fødselsdato | samtykkeForældre | børnefagligUndersøgelse | foreløbigEllerAkut | udfald       |
        | Som reglen siger                                 | ja          | 2015-02-03  | ja               | nej                     | ja                 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | 2015-02-03  | ja               | nej                     | ja                 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | 2015-02-03  | ja               | nej                     | ja                 | uafklaret    |
        | Undersøgelsen er gennemført                      | ja          | 2015-02-03  | ja               | ja                      | ja                 | ikke opfyldt |
        | Om undersøgelsen er gennemført, ved ingen        | ja          | 2015-02-03  | ja               | ikke oplyst             | ja                 | uafklaret    |
        | Ingen særlige forhold                            | ja          | 2015-02-03  | ja               | nej                     | nej                | ikke opfyldt |
        | Om der er særlige forhold, ved ingen             | ja          | 2015-02-03  | ja               | nej                     | ikke oplyst        | uafklaret    |
        | Samtykket mangler                                | ja          | 2015-02-03  | nej              | nej                     | ja                 | ikke opfyldt |
        | Om samtykket er givet, ved ingen                 | ja          | 2015-02-03  | ikke oplyst      | nej                     | ja                 | uafklaret    |

    Abstrakt Scenario: Efter serviceloven: <hvordan>
      Givet Overvejelse.institution er <institution>
      Og Lovbetingelse:
        | børnefagligUndersøgelse   | foreløbigEllerAkut   |
        | <børnefagligUndersøgelse> | <foreløbigEllerAkut> |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-FORELOEBIG <udfald>

      Eksempler:
        | hvordan                                          | institution | børnefagligUndersøgelse | foreløbigEllerAkut | udfald       |
        | Som reglen siger                                 | ja          | nej                     | ja                 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej                     | ja                 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                     | ja                 | uafklaret    |
        | Undersøgelsen er gennemført                      | ja          | ja                      | ja                 | ikke opfyldt |
        | Om undersøgelsen er gennemført, ved ingen        | ja          | ikke oplyst             | ja                 | uafklaret    |
        | Ingen særlige forhold                            | ja          | nej                     | nej                | ikke opfyldt |
        | Om der er særlige forhold, ved ingen             | ja          | nej                     | ikke oplyst        | uafklaret    |

    Abstrakt Scenario: En ung, der er fyldt 15 år: <hvordan>
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2009-01-01
      Og Lovbetingelse:
        | samtykkeForældre | samtykkeUng | børnefagligUndersøgelse | foreløbigEllerAkut |
        | ja               | <den unge>  | nej                     | ja                 |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-FORELOEBIG <udfald>

      Eksempler:
        | hvordan                               | den unge    | udfald       |
        | Den unge har givet samtykke           | ja          | opfyldt      |
        | Den unge har ikke                     | nej         | ikke opfyldt |
        | Om den unge har, ved ingen            | ikke oplyst | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2015-02-03
      Og Lovbetingelse:
        | samtykkeForældre | børnefagligUndersøgelse | foreløbigEllerAkut |
        | ja               | nej                     | ja                 |
      Når sagen vurderes den 2015-02-03
      Så siger IT-LOV-FORELOEBIG udestår
      Og er handlingen i IT-LOV-FORELOEBIG "Gennemfør den børnefaglige undersøgelse sideløbende."
      Og er den ansvarlige i IT-LOV-FORELOEBIG "Kommunen"
      Og er kilden til IT-LOV-FORELOEBIG "Serviceloven § 52, stk. 2"
      Og hviler IT-LOV-FORELOEBIG på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-FORELOEBIG udestår
      Og er kilden til IT-LOV-FORELOEBIG "Serviceloven § 52, stk. 2"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-FORELOEBIG udestår
      Og er handlingen i IT-LOV-FORELOEBIG "Gennemfør den børnefaglige undersøgelse sideløbende."
      Og er den ansvarlige i IT-LOV-FORELOEBIG "Kommunen"
      Og er kilden til IT-LOV-FORELOEBIG "Barnets lov § 46, stk. 3, og § 20, stk. 3"
      Og hviler IT-LOV-FORELOEBIG på LOV

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Overvejelse.institution er ja
      Og Lovbetingelse:
        | samtykkeForældre | børnefagligUndersøgelse | foreløbigEllerAkut |
        | ja               | nej                     | ja                 |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-FORELOEBIG uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så er IT-LOV-FORELOEBIG opfyldt

  Regel: IT-LOV-VAESENTLIG Anbringelsen er ikke af væsentlig betydning (serviceloven)
    Det er en fagpersons vurdering. At betingelsen ikke er opfyldt, er ingen pligt, der udestår.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse.institution er <institution>
      Og Lovbetingelse.væsentligBetydning er <væsentligBetydning>
      Når sagen vurderes den <dato>
      Så er IT-LOV-VAESENTLIG <udfald>

      Eksempler:
        | hvordan                                          | institution | væsentligBetydning | dato       | udfald       |
        | Som reglen siger                                 | ja          | nej                | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej                | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                | 2023-12-31 | uafklaret    |
        | Vurderet til ja                                  | ja          | ja                 | 2023-12-31 | ikke opfyldt |
        | Ingen har vurderet det                           | ja          | ikke oplyst        | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | nej                | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej                | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                | 2024-01-01 | uafklaret    |
        | Vurderet til ja                                  | ja          | ja                 | 2024-01-01 | ikke opfyldt |
        | Ingen har vurderet det                           | ja          | ikke oplyst        | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse.væsentligBetydning er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-VAESENTLIG uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-VAESENTLIG opmærksomhed
      Og er kilden til IT-LOV-VAESENTLIG "Serviceloven § 52, stk. 1"
      Og hviler IT-LOV-VAESENTLIG på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-VAESENTLIG opmærksomhed
      Og er kilden til IT-LOV-VAESENTLIG "Serviceloven § 52, stk. 1"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-VAESENTLIG opmærksomhed
      Og er kilden til IT-LOV-VAESENTLIG "Barnets lov § 46, stk. 1"
      Og hviler IT-LOV-VAESENTLIG på LOV

  Regel: IT-LOV-SAMTYKKE-FORAELDRE Forældremyndighedens indehaver har ikke givet samtykke (serviceloven)
    Uden samtykke er det en anden bestemmelse, der gælder; det er ingen pligt at få det.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse.institution er <institution>
      Og Lovbetingelse.samtykkeForældre er <samtykkeForældre>
      Når sagen vurderes den <dato>
      Så er IT-LOV-SAMTYKKE-FORAELDRE <udfald>

      Eksempler:
        | hvordan                                           | institution | samtykkeForældre | dato       | udfald       |
        | Som reglen siger                                  | ja          | nej              | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                      | nej         | nej              | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen  | ikke oplyst | nej              | 2023-12-31 | uafklaret    |
        | Forældremyndighedens indehaver har givet samtykke | ja          | ja               | 2023-12-31 | ikke opfyldt |
        | Om forældremyndighedens indehaver har, ved ingen  | ja          | ikke oplyst      | 2023-12-31 | uafklaret    |
        | Som reglen siger                                  | ja          | nej              | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                      | nej         | nej              | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen  | ikke oplyst | nej              | 2024-01-01 | uafklaret    |
        | Forældremyndighedens indehaver har givet samtykke | ja          | ja               | 2024-01-01 | ikke opfyldt |
        | Om forældremyndighedens indehaver har, ved ingen  | ja          | ikke oplyst      | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse.samtykkeForældre er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-SAMTYKKE-FORAELDRE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-SAMTYKKE-FORAELDRE opmærksomhed
      Og er kilden til IT-LOV-SAMTYKKE-FORAELDRE "Serviceloven § 52, stk. 1"
      Og hviler IT-LOV-SAMTYKKE-FORAELDRE på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-SAMTYKKE-FORAELDRE opmærksomhed
      Og er kilden til IT-LOV-SAMTYKKE-FORAELDRE "Serviceloven § 52, stk. 1"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-SAMTYKKE-FORAELDRE opmærksomhed
      Og er kilden til IT-LOV-SAMTYKKE-FORAELDRE "Barnets lov § 46, stk. 1"
      Og hviler IT-LOV-SAMTYKKE-FORAELDRE på LOV

  Regel: IT-LOV-SAMTYKKE-UNG Den unge har ikke givet samtykke (serviceloven)
    Den unge, der er fyldt 15 år, skal også samtykke.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse.institution er <institution>
      Og Barn.fødselsdato er <fødselsdato>
      Og Lovbetingelse.samtykkeUng er <samtykkeUng>
      Når sagen vurderes den <dato>
      Så er IT-LOV-SAMTYKKE-UNG <udfald>

      Eksempler:
        | hvordan                                          | institution | fødselsdato | samtykkeUng | dato       | udfald       |
        | Som reglen siger                                 | ja          | 2008-12-31  | nej         | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | 2008-12-31  | nej         | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | 2008-12-31  | nej         | 2023-12-31 | uafklaret    |
        | Fylder 15 den 2. januar 2024                     | ja          | 2009-01-02  | nej         | 2023-12-31 | ikke opfyldt |
        | Hvornår den unge er født, ved ingen              | ja          | ikke oplyst | nej         | 2023-12-31 | uafklaret    |
        | Den unge har givet samtykke                      | ja          | 2008-12-31  | ja          | 2023-12-31 | ikke opfyldt |
        | Om den unge har givet samtykke, ved ingen        | ja          | 2008-12-31  | ikke oplyst | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | 2008-12-31  | nej         | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | 2008-12-31  | nej         | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | 2008-12-31  | nej         | 2024-01-01 | uafklaret    |
        | Fylder 15 den 2. januar 2024                     | ja          | 2009-01-02  | nej         | 2024-01-01 | ikke opfyldt |
        | Hvornår den unge er født, ved ingen              | ja          | ikke oplyst | nej         | 2024-01-01 | uafklaret    |
        | Den unge har givet samtykke                      | ja          | 2008-12-31  | ja          | 2024-01-01 | ikke opfyldt |
        | Om den unge har givet samtykke, ved ingen        | ja          | 2008-12-31  | ikke oplyst | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven: første dag er et lokalt valg
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 1999-12-31
      Og Lovbetingelse.samtykkeUng er nej
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-SAMTYKKE-UNG uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-SAMTYKKE-UNG opmærksomhed
      Og er kilden til IT-LOV-SAMTYKKE-UNG "Serviceloven § 52, stk. 1"
      Og hviler IT-LOV-SAMTYKKE-UNG på LOV

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2008-12-31
      Og Lovbetingelse.samtykkeUng er nej
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-SAMTYKKE-UNG opmærksomhed
      Og er kilden til IT-LOV-SAMTYKKE-UNG "Serviceloven § 52, stk. 1"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-SAMTYKKE-UNG opmærksomhed
      Og er kilden til IT-LOV-SAMTYKKE-UNG "Barnets lov § 46, stk. 1"
      Og hviler IT-LOV-SAMTYKKE-UNG på LOV

    Abstrakt Scenario: <hvordan>, den 15. maj 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er <født>
      Og Lovbetingelse.samtykkeUng er nej
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SAMTYKKE-UNG <udfald>

      Eksempler:
        | hvordan               | født       | udfald       |
        | Fylder 15 på dagen    | 2009-05-15 | opfyldt      |
        | Fylder 15 dagen efter | 2009-05-16 | ikke opfyldt |

  Regel: IT-LOV-SAMTYKKE-FORMAAL Samtykkerne omfatter ikke formålet
    Et samtykke, der er givet, skal omfatte formålet.

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse.institution er <institution>
      Og Lovbetingelse:
        | samtykkeForældre   | samtykkeOmfatterFormål   |
        | <samtykkeForældre> | <samtykkeOmfatterFormål> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SAMTYKKE-FORMAAL <udfald>

      Eksempler:
        | hvordan                                                | institution | samtykkeForældre | samtykkeOmfatterFormål | udfald       |
        | Som reglen siger                                       | ja          | ja               | nej                    | opfyldt      |
        | Intet er bragt i overvejelse                           | nej         | ja               | nej                    | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen       | ikke oplyst | ja               | nej                    | uafklaret    |
        | Forældremyndighedens indehaver har ikke givet samtykke | ja          | nej              | nej                    | ikke opfyldt |
        | Om forældremyndighedens indehaver har, ved ingen       | ja          | ikke oplyst      | nej                    | uafklaret    |
        | Samtykkerne omfatter formålet                          | ja          | ja               | ja                     | ikke opfyldt |
        | Om de omfatter formålet, ved ingen                     | ja          | ja               | ikke oplyst            | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse:
        | samtykkeForældre | samtykkeOmfatterFormål |
        | ja               | nej                    |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-SAMTYKKE-FORMAAL uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-SAMTYKKE-FORMAAL udestår
      Og er handlingen i IT-LOV-SAMTYKKE-FORMAAL "Indhent samtykke, der omfatter formålet med anbringelsen."
      Og er den ansvarlige i IT-LOV-SAMTYKKE-FORMAAL "Kommunen"
      Og er kilden til IT-LOV-SAMTYKKE-FORMAAL "Barnets lov § 46, stk. 2"
      Og hviler IT-LOV-SAMTYKKE-FORMAAL på LOV

  Regel: IT-LOV-ANBRINGELSE-FORMAAL Formål eller varighed mangler i handleplanen (serviceloven)
    Formålet og den forventede varighed angives, med og uden samtykke.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse.institution er <institution>
      Og Lovbetingelse:
        | formål   | varighed   |
        | <formål> | <varighed> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-ANBRINGELSE-FORMAAL <udfald>

      Eksempler:
        | hvordan                                          | institution | formål      | varighed    | dato       | udfald       |
        | Som reglen siger                                 | ja          | nej         | ja          | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej         | ja          | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej         | ja          | 2023-12-31 | uafklaret    |
        | Varigheden mangler                               | ja          | ja          | nej         | 2023-12-31 | opfyldt      |
        | Begge er angivet                                 | ja          | ja          | ja          | 2023-12-31 | ikke opfyldt |
        | Om formålet er angivet, ved ingen                | ja          | ikke oplyst | ja          | 2023-12-31 | uafklaret    |
        | Om varigheden er angivet, ved ingen              | ja          | ja          | ikke oplyst | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | nej         | ja          | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej         | ja          | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej         | ja          | 2024-01-01 | uafklaret    |
        | Varigheden mangler                               | ja          | ja          | nej         | 2024-01-01 | opfyldt      |
        | Begge er angivet                                 | ja          | ja          | ja          | 2024-01-01 | ikke opfyldt |
        | Om formålet er angivet, ved ingen                | ja          | ikke oplyst | ja          | 2024-01-01 | uafklaret    |
        | Om varigheden er angivet, ved ingen              | ja          | ja          | ikke oplyst | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Og Lovbetingelse:
        | formål | varighed |
        | nej    | ja       |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-ANBRINGELSE-FORMAAL uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-ANBRINGELSE-FORMAAL udestår
      Og er handlingen i IT-LOV-ANBRINGELSE-FORMAAL "Angiv formålet med anbringelsen og den forventede varighed."
      Og er den ansvarlige i IT-LOV-ANBRINGELSE-FORMAAL "Kommunen"
      Og er kilden til IT-LOV-ANBRINGELSE-FORMAAL "Serviceloven § 140, stk. 2-3"
      Og hviler IT-LOV-ANBRINGELSE-FORMAAL på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-ANBRINGELSE-FORMAAL udestår
      Og er kilden til IT-LOV-ANBRINGELSE-FORMAAL "Serviceloven § 140, stk. 2-3"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-ANBRINGELSE-FORMAAL udestår
      Og er handlingen i IT-LOV-ANBRINGELSE-FORMAAL "Angiv formålet med anbringelsen og den forventede varighed."
      Og er den ansvarlige i IT-LOV-ANBRINGELSE-FORMAAL "Kommunen"
      Og er kilden til IT-LOV-ANBRINGELSE-FORMAAL "Barnets lov § 46, stk. 1, og § 47, stk. 2"
      Og hviler IT-LOV-ANBRINGELSE-FORMAAL på LOV

  Regel: IT-LOV-UDEN-SAMTYKKE Uden samtykke afgør børne- og ungeudvalget (serviceloven)
    Mangler et samtykke, ligger afgørelsen uden for reglerne her.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse.institution er <institution>
      Og Barn.fødselsdato er <fødselsdato>
      Og Lovbetingelse:
        | samtykkeForældre   | samtykkeUng   |
        | <samtykkeForældre> | <samtykkeUng> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-UDEN-SAMTYKKE <udfald>

      Eksempler:
        | hvordan                                          | institution | fødselsdato | samtykkeForældre | samtykkeUng | dato       | udfald       |
        | Som reglen siger                                 | ja          | 2015-02-03  | nej              | ikke oplyst | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | 2015-02-03  | nej              | ikke oplyst | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | 2015-02-03  | nej              | ikke oplyst | 2023-12-31 | uafklaret    |
        | Samtykket er givet                               | ja          | 2015-02-03  | ja               | ikke oplyst | 2023-12-31 | ikke opfyldt |
        | Om samtykket er givet, ved ingen                 | ja          | 2015-02-03  | ikke oplyst      | ikke oplyst | 2023-12-31 | uafklaret    |
        | En ung, der ikke har givet samtykke              | ja          | 2008-01-01  | ja               | nej         | 2023-12-31 | opfyldt      |
        | En ung, der har                                  | ja          | 2008-01-01  | ja               | ja          | 2023-12-31 | ikke opfyldt |
        | En ung, om hvem ingen ved det                    | ja          | 2008-01-01  | ja               | ikke oplyst | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | 2015-02-03  | nej              | ikke oplyst | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | 2015-02-03  | nej              | ikke oplyst | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | 2015-02-03  | nej              | ikke oplyst | 2024-01-01 | uafklaret    |
        | Samtykket er givet                               | ja          | 2015-02-03  | ja               | ikke oplyst | 2024-01-01 | ikke opfyldt |
        | Om samtykket er givet, ved ingen                 | ja          | 2015-02-03  | ikke oplyst      | ikke oplyst | 2024-01-01 | uafklaret    |
        | En ung, der ikke har givet samtykke              | ja          | 2008-01-01  | ja               | nej         | 2024-01-01 | opfyldt      |
        | En ung, der har                                  | ja          | 2008-01-01  | ja               | ja          | 2024-01-01 | ikke opfyldt |
        | En ung, om hvem ingen ved det                    | ja          | 2008-01-01  | ja               | ikke oplyst | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven: første dag er et lokalt valg
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2010-02-03
      Og Lovbetingelse:
        | samtykkeForældre | samtykkeUng |
        | nej              | ikke oplyst |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-UDEN-SAMTYKKE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-UDEN-SAMTYKKE fagligVurdering
      Og er resultatet af IT-LOV-UDEN-SAMTYKKE KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er kilden til IT-LOV-UDEN-SAMTYKKE "Serviceloven § 58"
      Og hviler IT-LOV-UDEN-SAMTYKKE på LOV

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2015-02-03
      Og Lovbetingelse:
        | samtykkeForældre | samtykkeUng |
        | nej              | ikke oplyst |
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-UDEN-SAMTYKKE fagligVurdering
      Og er kilden til IT-LOV-UDEN-SAMTYKKE "Serviceloven § 58"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-UDEN-SAMTYKKE fagligVurdering
      Og er resultatet af IT-LOV-UDEN-SAMTYKKE KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er kilden til IT-LOV-UDEN-SAMTYKKE "Barnets lov § 47, stk. 1-2"
      Og hviler IT-LOV-UDEN-SAMTYKKE på LOV

  Regel: IT-LOV-UNG-SAMTYKKER Den unge samtykker, forældrene ikke (serviceloven)
    Et særligt spor for den 15-årige, der samtykker. Det vurderes ikke her.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse.institution er <institution>
      Og Barn.fødselsdato er <fødselsdato>
      Og Lovbetingelse:
        | samtykkeUng   | samtykkeForældre   |
        | <samtykkeUng> | <samtykkeForældre> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-UNG-SAMTYKKER <udfald>

      Eksempler:
        | hvordan                                           | institution | fødselsdato | samtykkeUng | samtykkeForældre | dato       | udfald       |
        | Som reglen siger                                  | ja          | 2008-12-31  | ja          | nej              | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                      | nej         | 2008-12-31  | ja          | nej              | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen  | ikke oplyst | 2008-12-31  | ja          | nej              | 2023-12-31 | uafklaret    |
        | Født 2. januar 2009                               | ja          | 2009-01-02  | ja          | nej              | 2023-12-31 | ikke opfyldt |
        | Hvornår den unge er født, ved ingen               | ja          | ikke oplyst | ja          | nej              | 2023-12-31 | uafklaret    |
        | Den unge har ikke givet samtykke                  | ja          | 2008-12-31  | nej         | nej              | 2023-12-31 | ikke opfyldt |
        | Om den unge har givet samtykke, ved ingen         | ja          | 2008-12-31  | ikke oplyst | nej              | 2023-12-31 | uafklaret    |
        | Forældremyndighedens indehaver har givet samtykke | ja          | 2008-12-31  | ja          | ja               | 2023-12-31 | ikke opfyldt |
        | Om forældremyndighedens indehaver har, ved ingen  | ja          | 2008-12-31  | ja          | ikke oplyst      | 2023-12-31 | uafklaret    |
        | Som reglen siger                                  | ja          | 2008-12-31  | ja          | nej              | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                      | nej         | 2008-12-31  | ja          | nej              | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen  | ikke oplyst | 2008-12-31  | ja          | nej              | 2024-01-01 | uafklaret    |
        | Født 2. januar 2009                               | ja          | 2009-01-02  | ja          | nej              | 2024-01-01 | ikke opfyldt |
        | Hvornår den unge er født, ved ingen               | ja          | ikke oplyst | ja          | nej              | 2024-01-01 | uafklaret    |
        | Den unge har ikke givet samtykke                  | ja          | 2008-12-31  | nej         | nej              | 2024-01-01 | ikke opfyldt |
        | Om den unge har givet samtykke, ved ingen         | ja          | 2008-12-31  | ikke oplyst | nej              | 2024-01-01 | uafklaret    |
        | Forældremyndighedens indehaver har givet samtykke | ja          | 2008-12-31  | ja          | ja               | 2024-01-01 | ikke opfyldt |
        | Om forældremyndighedens indehaver har, ved ingen  | ja          | 2008-12-31  | ja          | ikke oplyst      | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven: første dag er et lokalt valg
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 1999-12-31
      Og Lovbetingelse:
        | samtykkeUng | samtykkeForældre |
        | ja          | nej              |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-UNG-SAMTYKKER uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-UNG-SAMTYKKER fagligVurdering
      Og er resultatet af IT-LOV-UNG-SAMTYKKER KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er kilden til IT-LOV-UNG-SAMTYKKER "Serviceloven § 58, stk. 3"
      Og hviler IT-LOV-UNG-SAMTYKKER på LOV

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2008-12-31
      Og Lovbetingelse:
        | samtykkeUng | samtykkeForældre |
        | ja          | nej              |
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-UNG-SAMTYKKER fagligVurdering
      Og er kilden til IT-LOV-UNG-SAMTYKKER "Serviceloven § 58, stk. 3"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-UNG-SAMTYKKER fagligVurdering
      Og er resultatet af IT-LOV-UNG-SAMTYKKER KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er kilden til IT-LOV-UNG-SAMTYKKER "Barnets lov § 47, stk. 4"
      Og hviler IT-LOV-UNG-SAMTYKKER på LOV

  Regel: IT-LOV-UNDERSOEGELSE-47 Uden samtykke er særlige forhold ikke nok
    § 47 har ikke § 46's undtagelse: uden samtykke er særlige forhold ikke nok.

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse.institution er <institution>
      Og Barn.fødselsdato er <fødselsdato>
      Og Lovbetingelse:
        | samtykkeForældre   | børnefagligUndersøgelse   | foreløbigEllerAkut   |
        | <samtykkeForældre> | <børnefagligUndersøgelse> | <foreløbigEllerAkut> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-UNDERSOEGELSE-47 <udfald>

      Eksempler:
        | hvordan                                           | institution | fødselsdato | samtykkeForældre | børnefagligUndersøgelse | foreløbigEllerAkut | udfald       |
        | Som reglen siger                                  | ja          | 2015-02-03  | nej              | nej                     | ja                 | opfyldt      |
        | Intet er bragt i overvejelse                      | nej         | 2015-02-03  | nej              | nej                     | ja                 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen  | ikke oplyst | 2015-02-03  | nej              | nej                     | ja                 | uafklaret    |
        | Forældremyndighedens indehaver har givet samtykke | ja          | 2015-02-03  | ja               | nej                     | ja                 | ikke opfyldt |
        | Om forældremyndighedens indehaver har, ved ingen  | ja          | 2015-02-03  | ikke oplyst      | nej                     | ja                 | uafklaret    |
        | Undersøgelsen er gennemført                       | ja          | 2015-02-03  | nej              | ja                      | ja                 | ikke opfyldt |
        | Om undersøgelsen er gennemført, ved ingen         | ja          | 2015-02-03  | nej              | ikke oplyst             | ja                 | uafklaret    |
        | Ingen særlige forhold                             | ja          | 2015-02-03  | nej              | nej                     | nej                | ikke opfyldt |
        | Om der er særlige forhold, ved ingen              | ja          | 2015-02-03  | nej              | nej                     | ikke oplyst        | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2015-02-03
      Og Lovbetingelse:
        | samtykkeForældre | børnefagligUndersøgelse | foreløbigEllerAkut |
        | nej              | nej                     | ja                 |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-UNDERSOEGELSE-47 uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-UNDERSOEGELSE-47 udestår
      Og er handlingen i IT-LOV-UNDERSOEGELSE-47 "Gennemfør den børnefaglige undersøgelse, før sagen forelægges børne- og ungeudvalget."
      Og er den ansvarlige i IT-LOV-UNDERSOEGELSE-47 "Kommunen"
      Og er kilden til IT-LOV-UNDERSOEGELSE-47 "Barnets lov § 47, stk. 2"
      Og hviler IT-LOV-UNDERSOEGELSE-47 på LOV

    Scenarie: Også den unge, der er fyldt 15 år, skal samtykke
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2008-01-01
      Og Lovbetingelse:
        | samtykkeForældre | samtykkeUng | børnefagligUndersøgelse | foreløbigEllerAkut |
        | ja               | nej         | nej                     | ja                 |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-UNDERSOEGELSE-47 opfyldt
      Og er IT-LOV-FORELOEBIG ikke opfyldt

  Regel: IT-LOV-PLAN-FOER Barnets plan mangler, og der er ikke samtykke
    Uden samtykke skal barnets plan foreligge før afgørelsen. Er samtykket ukendt, kan det ikke afgøres.

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse.institution er <institution>
      Og Barn.fødselsdato er <fødselsdato>
      Og Lovbetingelse:
        | samtykkeForældre   | samtykkeUng   |
        | <samtykkeForældre> | <samtykkeUng> |
      Og Indsatsplan.barnetsPlan er <barnetsPlan>
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-PLAN-FOER <udfald>

      Eksempler:
        | hvordan                                           | institution | fødselsdato | samtykkeForældre | barnetsPlan | samtykkeUng | udfald       |
        | Som reglen siger                                  | ja          | 2008-05-16  | nej              | ikke sket   | ja          | opfyldt      |
        | Intet er bragt i overvejelse                      | nej         | 2008-05-16  | nej              | ikke sket   | ja          | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen  | ikke oplyst | 2008-05-16  | nej              | ikke sket   | ja          | uafklaret    |
        | Forældremyndighedens indehaver har givet samtykke | ja          | 2008-05-16  | ja               | ikke sket   | ja          | ikke opfyldt |
        | Om forældremyndighedens indehaver har, ved ingen  | ja          | 2008-05-16  | ikke oplyst      | ikke sket   | ja          | uafklaret    |
        | Fylder 16 på dagen                                | ja          | 2008-05-15  | nej              | ikke sket   | ja          | ikke opfyldt |
        | Hvornår barnet er født, ved ingen                 | ja          | ikke oplyst | nej              | ikke sket   | ja          | uafklaret    |
        | En handleplan fra før 2024 gælder                 | ja          | 2008-05-16  | nej              | 2022-03-01  | ja          | ikke opfyldt |
        | Planen foreligger                                 | ja          | 2008-05-16  | nej              | 2024-05-15  | ja          | ikke opfyldt |
        | Om der er en plan, ved ingen                      | ja          | 2008-05-16  | nej              | ikke oplyst | ja          | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2008-05-16
      Og Lovbetingelse:
        | samtykkeForældre | samtykkeUng |
        | nej              | ja          |
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-PLAN-FOER uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-PLAN-FOER udestår
      Og er resultatet af IT-LOV-PLAN-FOER PLAN_MANGLER_FØR_AFGØRELSE
      Og er handlingen i IT-LOV-PLAN-FOER "Udarbejd barnets plan, før sagen forelægges børne- og ungeudvalget."
      Og er den ansvarlige i IT-LOV-PLAN-FOER "Kommunen"
      Og er kilden til IT-LOV-PLAN-FOER "Barnets lov § 91, stk. 2"
      Og hviler IT-LOV-PLAN-FOER på LOV

    Scenarie: Den unge på 15 år har ikke givet samtykke
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2009-01-01
      Og Lovbetingelse.samtykkeForældre er ja
      Og Lovbetingelse.samtykkeUng er nej
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-PLAN-FOER opfyldt

  Regel: IT-LOV-UNGEPLAN-FOER Ungeplanen mangler, og der er ikke samtykke
    For en ung, der er fyldt 16 år, er det ungeplanen.

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse.institution er <institution>
      Og Barn.fødselsdato er <fødselsdato>
      Og Lovbetingelse:
        | samtykkeForældre   | samtykkeUng   |
        | <samtykkeForældre> | <samtykkeUng> |
      Og Indsatsplan.ungeplan er <ungeplan>
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-UNGEPLAN-FOER <udfald>

      Eksempler:
        | hvordan                                           | institution | fødselsdato | samtykkeForældre | samtykkeUng | ungeplan    | udfald       |
        | Som reglen siger                                  | ja          | 2007-12-31  | nej              | ja          | ikke sket   | opfyldt      |
        | Intet er bragt i overvejelse                      | nej         | 2007-12-31  | nej              | ja          | ikke sket   | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen  | ikke oplyst | 2007-12-31  | nej              | ja          | ikke sket   | uafklaret    |
        | Forældremyndighedens indehaver har givet samtykke | ja          | 2007-12-31  | ja               | ja          | ikke sket   | ikke opfyldt |
        | Om samtykket er givet, ved ingen                  | ja          | 2007-12-31  | ikke oplyst      | ja          | ikke sket   | uafklaret    |
        | Fylder 16 på dagen                                | ja          | 2008-05-15  | nej              | ja          | ikke sket   | opfyldt      |
        | Fylder 16 dagen efter                             | ja          | 2008-05-16  | nej              | ja          | ikke sket   | ikke opfyldt |
        | Hvornår den unge er født, ved ingen               | ja          | ikke oplyst | nej              | ja          | ikke sket   | uafklaret    |
        | Ungeplanen foreligger                             | ja          | 2007-12-31  | nej              | ja          | 2024-05-01  | ikke opfyldt |
        | Om der er en ungeplan, ved ingen                  | ja          | 2007-12-31  | nej              | ja          | ikke oplyst | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2007-12-31
      Og Lovbetingelse:
        | samtykkeForældre | samtykkeUng |
        | nej              | ja          |
      Og Indsatsplan.ungeplan er ikke sket
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-UNGEPLAN-FOER uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-UNGEPLAN-FOER udestår
      Og er resultatet af IT-LOV-UNGEPLAN-FOER PLAN_MANGLER_FØR_AFGØRELSE
      Og er handlingen i IT-LOV-UNGEPLAN-FOER "Udarbejd ungeplanen, før sagen forelægges børne- og ungeudvalget."
      Og er den ansvarlige i IT-LOV-UNGEPLAN-FOER "Kommunen"
      Og er kilden til IT-LOV-UNGEPLAN-FOER "Barnets lov § 108, stk. 2 og 4"
      Og hviler IT-LOV-UNGEPLAN-FOER på LOV

    Scenarie: Den unge har ikke givet samtykke
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2007-01-01
      Og Lovbetingelse.samtykkeForældre er ja
      Og Lovbetingelse.samtykkeUng er nej
      Og Indsatsplan.ungeplan er ikke sket
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-UNGEPLAN-FOER opfyldt

  Regel: IT-LOV-HANDLEPLAN-FOER Handleplanen mangler
    Handleplanen skulle foreligge før enhver afgørelse om foranstaltninger.

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse.institution er <institution>
      Og Indsatsplan.barnetsPlan er <barnetsPlan>
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-HANDLEPLAN-FOER <udfald>

      Eksempler:
        | hvordan                                          | institution | barnetsPlan | udfald       |
        | Som reglen siger                                 | ja          | ikke sket   | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | ikke sket   | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | ikke sket   | uafklaret    |
        | Handleplanen foreligger                          | ja          | 2023-12-01  | ikke opfyldt |
        | Om der er en, ved ingen                          | ja          | ikke oplyst | uafklaret    |

    Scenarie: Serviceloven gælder til og med 2023
      Givet Overvejelse.institution er ja
      Og Indsatsplan.barnetsPlan er ikke sket
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-HANDLEPLAN-FOER uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-HANDLEPLAN-FOER udestår
      Og er handlingen i IT-LOV-HANDLEPLAN-FOER "Udarbejd handleplanen."
      Og er den ansvarlige i IT-LOV-HANDLEPLAN-FOER "Kommunen"
      Og er kilden til IT-LOV-HANDLEPLAN-FOER "Serviceloven § 140, stk. 1"
      Og hviler IT-LOV-HANDLEPLAN-FOER på LOV
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-HANDLEPLAN-FOER opfyldt
      Når sagen vurderes den 2024-01-01
      Så er IT-LOV-HANDLEPLAN-FOER uden for gyldighed

  Regel: IT-LOV-BETINGELSER Betingelserne i § 52 er oplyst opfyldt (serviceloven)
    Det er stadig myndigheden, der afgør, om og hvad der skal ske.

    Abstrakt Scenario: Efter serviceloven: <hvordan>
      Givet Overvejelse.institution er <institution>
      Og Barn.fødselsdato er <fødselsdato>
      Og Lovbetingelse:
        | børnefagligUndersøgelse   | foreløbigEllerAkut   | væsentligBetydning   | samtykkeForældre   | samtykkeUng   |
        | <børnefagligUndersøgelse> | <foreløbigEllerAkut> | <væsentligBetydning> | <samtykkeForældre> | <samtykkeUng> |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-BETINGELSER <udfald>

      Eksempler:
        | hvordan                                                | institution | fødselsdato | børnefagligUndersøgelse | foreløbigEllerAkut | væsentligBetydning | samtykkeForældre | samtykkeUng | udfald       |
        | Som reglen siger                                       | ja          | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | opfyldt      |
        | Intet er bragt i overvejelse                           | nej         | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen       | ikke oplyst | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | uafklaret    |
        | Ingen undersøgelse                                     | ja          | 2015-02-03  | nej                     | nej                | ja                 | ja               | ikke oplyst | ikke opfyldt |
        | Særlige forhold, ingen undersøgelse                    | ja          | 2015-02-03  | nej                     | ja                 | ja                 | ja               | ikke oplyst | opfyldt      |
        | Om der er en undersøgelse, ved ingen                   | ja          | 2015-02-03  | ikke oplyst             | nej                | ja                 | ja               | ikke oplyst | uafklaret    |
        | Om der er særlige forhold, ved ingen                   | ja          | 2015-02-03  | nej                     | ikke oplyst        | ja                 | ja               | ikke oplyst | uafklaret    |
        | Vurderet til nej                                       | ja          | 2015-02-03  | ja                      | nej                | nej                | ja               | ikke oplyst | ikke opfyldt |
        | Ingen har vurderet det                                 | ja          | 2015-02-03  | ja                      | nej                | ikke oplyst        | ja               | ikke oplyst | uafklaret    |
        | Forældremyndighedens indehaver har ikke givet samtykke | ja          | 2015-02-03  | ja                      | nej                | ja                 | nej              | ikke oplyst | ikke opfyldt |
        | Om forældremyndighedens indehaver har, ved ingen       | ja          | 2015-02-03  | ja                      | nej                | ja                 | ikke oplyst      | ikke oplyst | uafklaret    |
        | En ung, der har givet samtykke                         | ja          | 2008-01-01  | ja                      | nej                | ja                 | ja               | ja          | opfyldt      |
        | En ung, der ikke har                                   | ja          | 2008-01-01  | ja                      | nej                | ja                 | ja               | nej         | ikke opfyldt |
        | En ung, om hvem ingen ved det                          | ja          | 2008-01-01  | ja                      | nej                | ja                 | ja               | ikke oplyst | uafklaret    |

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse.institution er <institution>
      Og Barn.fødselsdato er <fødselsdato>
      Og Lovbetingelse:
        | børnefagligUndersøgelse   | foreløbigEllerAkut   | væsentligBetydning   | samtykkeForældre   | samtykkeUng   | samtykkeOmfatterFormål   | formål   | varighed   |
        | <børnefagligUndersøgelse> | <foreløbigEllerAkut> | <væsentligBetydning> | <samtykkeForældre> | <samtykkeUng> | <samtykkeOmfatterFormål> | <formål> | <varighed> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-BETINGELSER <udfald>

      Eksempler:
        | hvordan                                                | institution | fødselsdato | børnefagligUndersøgelse | foreløbigEllerAkut | væsentligBetydning | samtykkeForældre | samtykkeUng | samtykkeOmfatterFormål | formål      | varighed    | udfald       |
        | Som reglen siger                                       | ja          | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | ja                     | ja          | ja          | opfyldt      |
        | Intet er bragt i overvejelse                           | nej         | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | ja                     | ja          | ja          | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen       | ikke oplyst | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | ja                     | ja          | ja          | uafklaret    |
        | Ingen undersøgelse                                     | ja          | 2015-02-03  | nej                     | nej                | ja                 | ja               | ikke oplyst | ja                     | ja          | ja          | ikke opfyldt |
        | Særlige forhold, ingen undersøgelse                    | ja          | 2015-02-03  | nej                     | ja                 | ja                 | ja               | ikke oplyst | ja                     | ja          | ja          | opfyldt      |
        | Om der er en undersøgelse, ved ingen                   | ja          | 2015-02-03  | ikke oplyst             | nej                | ja                 | ja               | ikke oplyst | ja                     | ja          | ja          | uafklaret    |
        | Om der er særlige forhold, ved ingen                   | ja          | 2015-02-03  | nej                     | ikke oplyst        | ja                 | ja               | ikke oplyst | ja                     | ja          | ja          | uafklaret    |
        | Vurderet til nej                                       | ja          | 2015-02-03  | ja                      | nej                | nej                | ja               | ikke oplyst | ja                     | ja          | ja          | ikke opfyldt |
        | Ingen har vurderet det                                 | ja          | 2015-02-03  | ja                      | nej                | ikke oplyst        | ja               | ikke oplyst | ja                     | ja          | ja          | uafklaret    |
        | Forældremyndighedens indehaver har ikke givet samtykke | ja          | 2015-02-03  | ja                      | nej                | ja                 | nej              | ikke oplyst | ja                     | ja          | ja          | ikke opfyldt |
        | Om forældremyndighedens indehaver har, ved ingen       | ja          | 2015-02-03  | ja                      | nej                | ja                 | ikke oplyst      | ikke oplyst | ja                     | ja          | ja          | uafklaret    |
        | En ung, der har givet samtykke                         | ja          | 2008-01-01  | ja                      | nej                | ja                 | ja               | ja          | ja                     | ja          | ja          | opfyldt      |
        | En ung, der ikke har                                   | ja          | 2008-01-01  | ja                      | nej                | ja                 | ja               | nej         | ja                     | ja          | ja          | ikke opfyldt |
        | En ung, om hvem ingen ved det                          | ja          | 2008-01-01  | ja                      | nej                | ja                 | ja               | ikke oplyst | ja                     | ja          | ja          | uafklaret    |
        | Samtykkerne omfatter ikke formålet                     | ja          | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | nej                    | ja          | ja          | ikke opfyldt |
        | Om de omfatter formålet, ved ingen                     | ja          | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | ikke oplyst            | ja          | ja          | uafklaret    |
        | Formålet mangler                                       | ja          | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | ja                     | nej         | ja          | ikke opfyldt |
        | Om formålet er angivet, ved ingen                      | ja          | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | ja                     | ikke oplyst | ja          | uafklaret    |
        | Varigheden mangler                                     | ja          | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | ja                     | ja          | nej         | ikke opfyldt |
        | Om varigheden er angivet, ved ingen                    | ja          | 2015-02-03  | ja                      | nej                | ja                 | ja               | ikke oplyst | ja                     | ja          | ikke oplyst | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse.institution er ja
      Og Barn.fødselsdato er 2015-02-03
      Og Lovbetingelse:
        | børnefagligUndersøgelse | foreløbigEllerAkut | væsentligBetydning | samtykkeForældre | samtykkeUng | samtykkeOmfatterFormål | formål | varighed |
        | ja                      | nej                | ja                 | ja               | ikke oplyst | ja                     | ja     | ja       |
      Når sagen vurderes den 2015-02-03
      Så siger IT-LOV-BETINGELSER fagligVurdering
      Og er resultatet af IT-LOV-BETINGELSER KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er kilden til IT-LOV-BETINGELSER "Serviceloven § 52, stk. 1-2"
      Og hviler IT-LOV-BETINGELSER på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-BETINGELSER fagligVurdering
      Og er kilden til IT-LOV-BETINGELSER "Serviceloven § 52, stk. 1-2"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-BETINGELSER fagligVurdering
      Og er resultatet af IT-LOV-BETINGELSER KRÆVER_MYNDIGHEDSAFGØRELSE
      Og er kilden til IT-LOV-BETINGELSER "Barnets lov § 46, stk. 1-3"
      Og hviler IT-LOV-BETINGELSER på LOV

    Scenarie: Før 1. januar 2015 gælder reglen ikke
      Givet Overvejelse.institution er ja
      Og Lovbetingelse:
        | børnefagligUndersøgelse | foreløbigEllerAkut | væsentligBetydning | samtykkeForældre | samtykkeUng |
        | ja                      | nej                | ja                 | ja               | ikke oplyst |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-BETINGELSER uden for gyldighed

  Regel: IT-LOV-PLEJEFAMILIE Plejefamilie er ikke vurderet (serviceloven)
    Det vurderes, om en plejefamilie er mest hensigtsmæssig.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse:
        | institution   | plejefamilieVurderet   |
        | <institution> | <plejefamilieVurderet> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-PLEJEFAMILIE <udfald>

      Eksempler:
        | hvordan                                          | institution | plejefamilieVurderet | dato       | udfald       |
        | Som reglen siger                                 | ja          | nej                  | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej                  | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                  | 2023-12-31 | uafklaret    |
        | Plejefamilie er vurderet                         | ja          | ja                   | 2023-12-31 | ikke opfyldt |
        | Om plejefamilie er vurderet, ved ingen           | ja          | ikke oplyst          | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | nej                  | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej                  | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej                  | 2024-01-01 | uafklaret    |
        | Plejefamilie er vurderet                         | ja          | ja                   | 2024-01-01 | ikke opfyldt |
        | Om plejefamilie er vurderet, ved ingen           | ja          | ikke oplyst          | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse:
        | institution | plejefamilieVurderet |
        | ja          | nej                  |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-PLEJEFAMILIE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-PLEJEFAMILIE udestår
      Og er handlingen i IT-LOV-PLEJEFAMILIE "Vurdér, om en anbringelse i en plejefamilie er mest hensigtsmæssig for barnet."
      Og er den ansvarlige i IT-LOV-PLEJEFAMILIE "Kommunen"
      Og er kilden til IT-LOV-PLEJEFAMILIE "Serviceloven § 68 b, stk. 2"
      Og hviler IT-LOV-PLEJEFAMILIE på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-PLEJEFAMILIE udestår
      Og er kilden til IT-LOV-PLEJEFAMILIE "Serviceloven § 68 b, stk. 2"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-PLEJEFAMILIE udestår
      Og er handlingen i IT-LOV-PLEJEFAMILIE "Vurdér, om en anbringelse i en plejefamilie er mest hensigtsmæssig for barnet."
      Og er den ansvarlige i IT-LOV-PLEJEFAMILIE "Kommunen"
      Og er kilden til IT-LOV-PLEJEFAMILIE "Barnets lov § 52, stk. 2"
      Og hviler IT-LOV-PLEJEFAMILIE på LOV

  Regel: IT-LOV-SKOLESKIFT Barnet skifter skole (serviceloven)
    Hensynet til at undgå skoleskift indgår; det vises, når det overvejede sted medfører et.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse:
        | institution   | skoleskift   |
        | <institution> | <skoleskift> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-SKOLESKIFT <udfald>

      Eksempler:
        | hvordan                                          | institution | skoleskift  | dato       | udfald       |
        | Som reglen siger                                 | ja          | ja          | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | ja          | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | ja          | 2023-12-31 | uafklaret    |
        | Barnet bliver i sin skole                        | ja          | nej         | 2023-12-31 | ikke opfyldt |
        | Om barnet skifter skole, ved ingen               | ja          | ikke oplyst | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | ja          | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | ja          | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | ja          | 2024-01-01 | uafklaret    |
        | Barnet bliver i sin skole                        | ja          | nej         | 2024-01-01 | ikke opfyldt |
        | Om barnet skifter skole, ved ingen               | ja          | ikke oplyst | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse:
        | institution | skoleskift |
        | ja          | ja         |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-SKOLESKIFT uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-SKOLESKIFT opmærksomhed
      Og er kilden til IT-LOV-SKOLESKIFT "Serviceloven § 68 b, stk. 2"
      Og hviler IT-LOV-SKOLESKIFT på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-SKOLESKIFT opmærksomhed
      Og er kilden til IT-LOV-SKOLESKIFT "Serviceloven § 68 b, stk. 2"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-SKOLESKIFT opmærksomhed
      Og er kilden til IT-LOV-SKOLESKIFT "Barnets lov § 52, stk. 2"
      Og hviler IT-LOV-SKOLESKIFT på LOV

  Regel: IT-LOV-SOESKENDE Anbragte søskende er ikke samme sted (serviceloven)
    Anbragte søskende er samme sted, medmindre væsentlige forhold taler imod.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse:
        | institution   | søskendeAdskilles   | hensynModSammen   |
        | <institution> | <søskendeAdskilles> | <hensynModSammen> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-SOESKENDE <udfald>

      Eksempler:
        | hvordan                                          | institution | søskendeAdskilles | hensynModSammen | dato       | udfald       |
        | Som reglen siger                                 | ja          | ja                | nej             | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | ja                | nej             | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | ja                | nej             | 2023-12-31 | uafklaret    |
        | Samme sted, eller ingen anbragte søskende        | ja          | nej               | nej             | 2023-12-31 | ikke opfyldt |
        | Om der er anbragte søskende, ved ingen           | ja          | ikke oplyst       | nej             | 2023-12-31 | uafklaret    |
        | Væsentlige forhold taler imod at være sammen     | ja          | ja                | ja              | 2023-12-31 | ikke opfyldt |
        | Om noget taler imod, ved ingen                   | ja          | ja                | ikke oplyst     | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | ja                | nej             | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | ja                | nej             | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | ja                | nej             | 2024-01-01 | uafklaret    |
        | Samme sted, eller ingen anbragte søskende        | ja          | nej               | nej             | 2024-01-01 | ikke opfyldt |
        | Om der er anbragte søskende, ved ingen           | ja          | ikke oplyst       | nej             | 2024-01-01 | uafklaret    |
        | Væsentlige forhold taler imod at være sammen     | ja          | ja                | ja              | 2024-01-01 | ikke opfyldt |
        | Om noget taler imod, ved ingen                   | ja          | ja                | ikke oplyst     | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse:
        | institution | søskendeAdskilles | hensynModSammen |
        | ja          | ja                | nej             |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-SOESKENDE uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-SOESKENDE udestår
      Og er handlingen i IT-LOV-SOESKENDE "Vurdér igen, om barnet og dets anbragte søskende kan være samme sted."
      Og er den ansvarlige i IT-LOV-SOESKENDE "Kommunen"
      Og er kilden til IT-LOV-SOESKENDE "Serviceloven § 68 b, stk. 3"
      Og hviler IT-LOV-SOESKENDE på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-SOESKENDE udestår
      Og er kilden til IT-LOV-SOESKENDE "Serviceloven § 68 b, stk. 3"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-SOESKENDE udestår
      Og er handlingen i IT-LOV-SOESKENDE "Vurdér igen, om barnet og dets anbragte søskende kan være samme sted."
      Og er den ansvarlige i IT-LOV-SOESKENDE "Kommunen"
      Og er kilden til IT-LOV-SOESKENDE "Barnets lov § 52, stk. 3"
      Og hviler IT-LOV-SOESKENDE på LOV

  Regel: IT-LOV-SKOLEGANG Der er ikke taget stilling til skolegangen (serviceloven)
    Der tages stilling til skolegangen samtidig med valget af sted.

    Abstrakt Scenario: <hvordan>, <dato>
      Givet Overvejelse:
        | institution   | skolegangAfklaret   |
        | <institution> | <skolegangAfklaret> |
      Når sagen vurderes den <dato>
      Så er IT-LOV-SKOLEGANG <udfald>

      Eksempler:
        | hvordan                                          | institution | skolegangAfklaret | dato       | udfald       |
        | Som reglen siger                                 | ja          | nej               | 2023-12-31 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej               | 2023-12-31 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej               | 2023-12-31 | uafklaret    |
        | Der er taget stilling                            | ja          | ja                | 2023-12-31 | ikke opfyldt |
        | Om der er taget stilling, ved ingen              | ja          | ikke oplyst       | 2023-12-31 | uafklaret    |
        | Som reglen siger                                 | ja          | nej               | 2024-01-01 | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | nej               | 2024-01-01 | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | nej               | 2024-01-01 | uafklaret    |
        | Der er taget stilling                            | ja          | ja                | 2024-01-01 | ikke opfyldt |
        | Om der er taget stilling, ved ingen              | ja          | ikke oplyst       | 2024-01-01 | uafklaret    |

    Scenarie: Serviceloven til og med 2023, barnets lov fra 2024
      Givet Overvejelse:
        | institution | skolegangAfklaret |
        | ja          | nej               |
      Når sagen vurderes den 2014-12-31
      Så er IT-LOV-SKOLEGANG uden for gyldighed
      Når sagen vurderes den 2015-01-01
      Så siger IT-LOV-SKOLEGANG udestår
      Og er handlingen i IT-LOV-SKOLEGANG "Tag stilling til barnets skolegang."
      Og er den ansvarlige i IT-LOV-SKOLEGANG "Kommunen"
      Og er kilden til IT-LOV-SKOLEGANG "Serviceloven § 68 b, stk. 1"
      Og hviler IT-LOV-SKOLEGANG på LOV
      Når sagen vurderes den 2023-12-31
      Så siger IT-LOV-SKOLEGANG udestår
      Og er kilden til IT-LOV-SKOLEGANG "Serviceloven § 68 b, stk. 1"
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-SKOLEGANG udestår
      Og er handlingen i IT-LOV-SKOLEGANG "Tag stilling til barnets skolegang."
      Og er den ansvarlige i IT-LOV-SKOLEGANG "Kommunen"
      Og er kilden til IT-LOV-SKOLEGANG "Barnets lov § 52, stk. 4"
      Og hviler IT-LOV-SKOLEGANG på LOV

  Regel: IT-LOV-SPECIALUNDERVISNING Behovet for specialundervisning er ikke vurderet
    Før anbringelse på et børne- og ungehjem i en anden kommune vurderes behovet for specialundervisning.

    Abstrakt Scenario: <hvordan>
      Givet Overvejelse:
        | institution   | hjemIAndenKommune   | specialundervisningVurderet   |
        | <institution> | <hjemIAndenKommune> | <specialundervisningVurderet> |
      Når sagen vurderes den 2024-05-15
      Så er IT-LOV-SPECIALUNDERVISNING <udfald>

      Eksempler:
        | hvordan                                          | institution | hjemIAndenKommune | specialundervisningVurderet | udfald       |
        | Som reglen siger                                 | ja          | ja                | nej                         | opfyldt      |
        | Intet er bragt i overvejelse                     | nej         | ja                | nej                         | ikke opfyldt |
        | Om institution er bragt i overvejelse, ved ingen | ikke oplyst | ja                | nej                         | uafklaret    |
        | Ikke et børne- og ungehjem i en anden kommune    | ja          | nej               | nej                         | ikke opfyldt |
        | Hvor stedet ligger, ved ingen                    | ja          | ikke oplyst       | nej                         | uafklaret    |
        | Behovet er vurderet                              | ja          | ja                | ja                          | ikke opfyldt |
        | Om behovet er vurderet, ved ingen                | ja          | ja                | ikke oplyst                 | uafklaret    |

    Scenarie: Barnets lov gælder fra 2024
      Givet Overvejelse:
        | institution | hjemIAndenKommune | specialundervisningVurderet |
        | ja          | ja                | nej                         |
      Når sagen vurderes den 2023-12-31
      Så er IT-LOV-SPECIALUNDERVISNING uden for gyldighed
      Når sagen vurderes den 2024-01-01
      Så siger IT-LOV-SPECIALUNDERVISNING udestår
      Og er handlingen i IT-LOV-SPECIALUNDERVISNING "Vurdér barnets eventuelle behov for specialundervisning og anden specialpædagogisk bistand."
      Og er den ansvarlige i IT-LOV-SPECIALUNDERVISNING "Kommunen"
      Og er kilden til IT-LOV-SPECIALUNDERVISNING "Barnets lov § 52, stk. 4"
      Og hviler IT-LOV-SPECIALUNDERVISNING på LOV
