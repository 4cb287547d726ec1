# language: da
Egenskab: Nødundervisning efter bekendtgørelse nr. 242, som ændret ved nr. 411
  Hvad skal skolen gøre under den gradvise genåbning, hvor nogle møder fysisk frem, og andre ikke gør?
  Reglerne står i rules/noedundervisning/bek-411-2020.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedundervisning

  Regel: NU-OMFATTET Nødundervisning på grund af lukningen

    Scenarie: Skolen er lukket, og eleven kan ikke få almindelig undervisning
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-OMFATTET opfyldt
      Og har NU-OMFATTET intet resultat
      Og mangler NU-OMFATTET intet
      Og hviler NU-OMFATTET på LOV
      Og er kilden til NU-OMFATTET "BEK nr. 242 af 19/03/2020, §§ 1-2, som ændret ved BEK nr. 411 af 13/04/2020"
      Og forklares NU-OMFATTET med "med og uden samlet fysisk tilstedeværelse"
      Og er forbeholdet ved NU-OMFATTET "Hvilken dag BEK nr. 411 af 13. april 2020 trådte i kraft, er ikke læst; den 14. april er dagen efter."
      Og er NU-OMFATTET ikke spærret

    Scenarie: Eleven er tilbage i klassen og får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-OMFATTET ikke opfyldt
      Og forklares NU-OMFATTET med "lukning er nej; kræver ja"

    Scenarie: Er det ikke oplyst, spørges skolen
      Når sagen vurderes den 2020-04-20
      Så er NU-OMFATTET uafklaret
      Og har NU-OMFATTET intet resultat
      Og mangler NU-OMFATTET kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den <dato>
      Så er NU-OMFATTET opfyldt
      Og er kilden til NU-OMFATTET "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                                                       |
        | dagen før gælder nr. 242   | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 1 og § 2, stk. 1                               |
        | første dag                 | 2020-04-14 | BEK nr. 242 af 19/03/2020, §§ 1-2, som ændret ved BEK nr. 411 af 13/04/2020 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, §§ 1-2, som ændret ved BEK nr. 411 af 13/04/2020 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, §§ 1-2                                           |

  Regel: NU-BEHOV Efter den enkelte elevs behov
    Alle elever i nødundervisning har krav på, at den tilrettelægges efter deres behov, så vidt det er praktisk muligt.

    Scenarie: Eleven får nødundervisning: skolen tilrettelægger den efter elevens behov, så vidt det er muligt
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-BEHOV pligt
      Og er handlingen i NU-BEHOV "Tilrettelæg nødundervisningen efter elevens behov, så vidt det er praktisk muligt."
      Og er den ansvarlige i NU-BEHOV "Skolen"
      Og har NU-BEHOV intet resultat
      Og mangler NU-BEHOV intet
      Og hviler NU-BEHOV på LOV
      Og er kilden til NU-BEHOV "BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020"
      Og er NU-BEHOV ikke spærret

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-BEHOV ikke opfyldt
      Og forklares NU-BEHOV med "NU-OMFATTET (Nødundervisning på grund af lukningen (BEK 411)) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Ved ingen, om eleven får nødundervisning, spørges skolen
      Når sagen vurderes den 2020-04-20
      Så er NU-BEHOV uafklaret
      Og mangler NU-BEHOV kun svar på:
        | felt                     | svares af |
        | Noedundervisning.lukning | skole     |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den <dato>
      Så er NU-BEHOV opfyldt
      Og er kilden til NU-BEHOV "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                                                      |
        | dagen før gælder nr. 242   | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                     |
        | første dag                 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 5                                             |

  Regel: NU-SAERLIG-GRUPPE Elever, reglen særligt nævner
    Bekendtgørelsen nævner fire grupper. Én af dem er nok, og de styrer kun hjælpens form.

    Baggrund: Eleven får nødundervisning
      Givet Noedundervisning.lukning er ja

    Abstrakt Scenario: Hver gruppe er nok i sig selv, også når ingen kender de andre: <eleven>
      Givet <felt> er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-SAERLIG-GRUPPE tilpasning
      Og mangler NU-SAERLIG-GRUPPE intet

      Eksempler:
        | eleven                            | felt                                 |
        | har behov for specialundervisning | Noedundervisning.specialundervisning |
        | har særlige støttebehov           | Noedundervisning.særligeStøttebehov  |
        | er tosproget                      | Noedundervisning.tosproget           |
        | går på STU                        | Noedundervisning.stu                 |

    Abstrakt Scenario: Er eleven kun i den ene gruppe, er det nok: <eleven>
      Givet Noedundervisning:
        | lukning | specialundervisning | særligeStøttebehov | tosproget   | stu   |
        | ja      | <special>           | <støtte>           | <tosproget> | <stu> |
      Når sagen vurderes den 2020-04-20
      Så er NU-SAERLIG-GRUPPE <udfald>
      Og mangler NU-SAERLIG-GRUPPE intet

      Eksempler:
        | eleven                            | special | støtte | tosproget | stu | udfald       |
        | har behov for specialundervisning | ja      | nej    | nej       | nej | opfyldt      |
        | har særlige støttebehov           | nej     | ja     | nej       | nej | opfyldt      |
        | er tosproget                      | nej     | nej    | ja        | nej | opfyldt      |
        | går på STU                        | nej     | nej    | nej       | ja  | opfyldt      |
        | er i dem alle                     | ja      | ja     | ja        | ja  | opfyldt      |
        | er ikke i nogen af dem            | nej     | nej    | nej       | nej | ikke opfyldt |

    Scenarie: Skolen tilrettelægger nødundervisningen særligt for en tosproget elev
      Givet Noedundervisning.tosproget er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-SAERLIG-GRUPPE tilpasning
      Og er handlingen i NU-SAERLIG-GRUPPE "Tilrettelæg nødundervisningen særligt for eleven."
      Og er den ansvarlige i NU-SAERLIG-GRUPPE "Skolen"
      Og har NU-SAERLIG-GRUPPE intet resultat
      Og hviler NU-SAERLIG-GRUPPE på LOV
      Og er kilden til NU-SAERLIG-GRUPPE "BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020"
      Og er NU-SAERLIG-GRUPPE ikke spærret

    Scenarie: En elev, der er i en gruppe, men får almindelig undervisning
      Givet Noedundervisning:
        | lukning | specialundervisning |
        | nej     | ja                  |
      Når sagen vurderes den 2020-04-20
      Så er NU-SAERLIG-GRUPPE ikke opfyldt
      Og mangler NU-SAERLIG-GRUPPE intet

    Scenarie: Kender ingen grupperne, spørges skolen om dem alle
      Når sagen vurderes den 2020-04-20
      Så er NU-SAERLIG-GRUPPE uafklaret
      Og mangler NU-SAERLIG-GRUPPE kun svar på:
        | felt                                 | svares af | spørgsmål                                                                | skøn |
        | Noedundervisning.specialundervisning | skole     | Har eleven behov for specialundervisning eller specialpædagogisk støtte? | nej  |
        | Noedundervisning.særligeStøttebehov  | skole     | Har eleven særlige støttebehov?                                          | nej  |
        | Noedundervisning.tosproget           | skole     | Er eleven tosproget?                                                     | nej  |
        | Noedundervisning.stu                 | skole     | Går den unge på STU?                                                     | nej  |

    Abstrakt Scenario: Er de andre grupper udelukket, spørges der kun om den sidste: <mangler>
      Givet Noedundervisning:
        | lukning | specialundervisning | særligeStøttebehov | tosproget   | stu   |
        | ja      | <special>           | <støtte>           | <tosproget> | <stu> |
      Når sagen vurderes den 2020-04-20
      Så er NU-SAERLIG-GRUPPE uafklaret
      Og mangler NU-SAERLIG-GRUPPE kun svar på:
        | felt      | svares af |
        | <mangler> | skole     |

      Eksempler:
        | mangler                              | special     | støtte      | tosproget   | stu         |
        | Noedundervisning.specialundervisning | ikke oplyst | nej         | nej         | nej         |
        | Noedundervisning.særligeStøttebehov  | nej         | ikke oplyst | nej         | nej         |
        | Noedundervisning.tosproget           | nej         | nej         | ikke oplyst | nej         |
        | Noedundervisning.stu                 | nej         | nej         | nej         | ikke oplyst |

    Scenarie: Eleven er i en gruppe, men ingen har sagt, om eleven får nødundervisning
      Givet Noedundervisning:
        | lukning     | stu |
        | ikke oplyst | ja  |
      Når sagen vurderes den 2020-04-20
      Så er NU-SAERLIG-GRUPPE uafklaret
      Og mangler NU-SAERLIG-GRUPPE kun svar på:
        | felt                     | svares af |
        | Noedundervisning.lukning | skole     |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.tosproget er ja
      Når sagen vurderes den <dato>
      Så er NU-SAERLIG-GRUPPE opfyldt
      Og er kilden til NU-SAERLIG-GRUPPE "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                                                      |
        | dagen før gælder nr. 242   | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                     |
        | første dag                 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 5                                             |

  Regel: NU-SAERLIGT-HENSYN Andre elever, der kræver særligt hensyn
    Gruppen er åben: en fagperson vurderer, om elevens udvikling kræver en særlig hensyntagen eller støtte.

    Baggrund: Eleven får nødundervisning
      Givet Noedundervisning.lukning er ja

    Scenarie: Elevens udvikling kræver et særligt hensyn, selv om eleven ikke er i en af de fire grupper
      Givet Noedundervisning:
        | lukning | særligtHensyn | specialundervisning | særligeStøttebehov | tosproget | stu |
        | ja      | ja            | nej                 | nej                | nej       | nej |
      Når sagen vurderes den 2020-04-20
      Så siger NU-SAERLIGT-HENSYN tilpasning
      Og er NU-SAERLIG-GRUPPE ikke opfyldt
      Og er handlingen i NU-SAERLIGT-HENSYN "Tilrettelæg nødundervisningen med det særlige hensyn."
      Og er den ansvarlige i NU-SAERLIGT-HENSYN "Skolen"
      Og har NU-SAERLIGT-HENSYN intet resultat
      Og mangler NU-SAERLIGT-HENSYN intet
      Og hviler NU-SAERLIGT-HENSYN på LOV
      Og er kilden til NU-SAERLIGT-HENSYN "BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020"
      Og er NU-SAERLIGT-HENSYN ikke spærret

    Abstrakt Scenario: Intet særligt hensyn, når <hvorfor>
      Givet Noedundervisning:
        | lukning   | særligtHensyn |
        | <lukning> | <hensyn>      |
      Når sagen vurderes den 2020-04-20
      Så er NU-SAERLIGT-HENSYN ikke opfyldt
      Og mangler NU-SAERLIGT-HENSYN intet

      Eksempler:
        | hvorfor                                  | lukning | hensyn      |
        | fagpersonen svarer nej                   | ja      | nej         |
        | eleven får almindelig undervisning       | nej     | ja          |
        | ingen af delene er tilfældet             | nej     | nej         |
        | eleven er i skole, og ingen har vurderet | nej     | ikke oplyst |

    Scenarie: Har ingen vurderet det, spørges en fagperson
      Når sagen vurderes den 2020-04-20
      Så er NU-SAERLIGT-HENSYN uafklaret
      Og er resultatet af NU-SAERLIGT-HENSYN KRÆVER_FAGLIG_VURDERING
      Og mangler NU-SAERLIGT-HENSYN kun svar på:
        | felt                           | svares af | spørgsmål                                                    | skøn |
        | Noedundervisning.særligtHensyn | fagperson | Kræver elevens udvikling en særlig hensyntagen eller støtte? | ja   |

    Scenarie: Ved ingen, om eleven får nødundervisning, spørges skolen
      Givet Noedundervisning:
        | lukning     | særligtHensyn |
        | ikke oplyst | ja            |
      Når sagen vurderes den 2020-04-20
      Så er NU-SAERLIGT-HENSYN uafklaret
      Og mangler NU-SAERLIGT-HENSYN kun svar på:
        | felt                     | svares af |
        | Noedundervisning.lukning | skole     |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.særligtHensyn er ja
      Når sagen vurderes den <dato>
      Så er NU-SAERLIGT-HENSYN opfyldt
      Og er kilden til NU-SAERLIGT-HENSYN "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                                                      |
        | dagen før gælder nr. 242   | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                     |
        | første dag                 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 5                                             |

  Regel: NU-DAGLIG-KONTAKT Daglig kontakt
    Får eleven ikke støtte i hjemmet, eller kan den ikke forventes, har skolen daglig kontakt, når eleven ikke møder fysisk frem. Er det ikke oplyst, spørges
    der: pligten er uafklaret, og imens anbefales daglig kontakt lokalt (NU-DAGLIG-LOKAL).

    Baggrund: Eleven får nødundervisning
      Givet Noedundervisning.lukning er ja

    Abstrakt Scenario: Ukendt er hverken ja eller nej: eleven <eleven>
      Givet Noedundervisning.støtteIHjemmet er <støtte>
      Og Noedundervisning.fysiskFremmøde er <fremmøde>
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-KONTAKT <udfald>

      Eksempler:
        | eleven                                      | støtte      | fremmøde    | udfald       |
        | får ikke støtte hjemme og møder ikke frem   | nej         | nej         | opfyldt      |
        | får ikke støtte hjemme, men møder frem      | nej         | ja          | ikke opfyldt |
        | får støtte hjemme                           | ja          | nej         | ikke opfyldt |
        | får støtte hjemme; om fremmødet vides intet | ja          | ikke oplyst | ikke opfyldt |
        | møder frem; om støtten vides intet          | ikke oplyst | ja          | ikke opfyldt |
        | ingen ved, om eleven får støtte             | ikke oplyst | nej         | uafklaret    |
        | ingen ved, om eleven møder frem             | nej         | ikke oplyst | uafklaret    |

    Scenarie: Ingen kan hjælpe eleven derhjemme: skolen har daglig kontakt
      Givet Noedundervisning.støtteIHjemmet er nej
      Og Noedundervisning.fysiskFremmøde er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-DAGLIG-KONTAKT pligt
      Og er handlingen i NU-DAGLIG-KONTAKT "Hav daglig kontakt med eleven, og sikr, at eleven får ekstra støtte."
      Og er den ansvarlige i NU-DAGLIG-KONTAKT "Skolen"
      Og har NU-DAGLIG-KONTAKT intet resultat
      Og mangler NU-DAGLIG-KONTAKT intet
      Og hviler NU-DAGLIG-KONTAKT på LOV
      Og er kilden til NU-DAGLIG-KONTAKT "BEK nr. 242 af 19/03/2020, § 2 c, stk. 2, som ændret ved BEK nr. 411 af 13/04/2020"
      Og er NU-DAGLIG-KONTAKT ikke spærret

    Scenarie: Er støtten i hjemmet ikke oplyst, spørges skolen
      Givet Noedundervisning.fysiskFremmøde er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-KONTAKT uafklaret
      Og mangler NU-DAGLIG-KONTAKT kun svar på:
        | felt                            | svares af | spørgsmål                                                                      |
        | Noedundervisning.støtteIHjemmet | skole     | Får eleven, eller kan eleven forventes at få, den nødvendige støtte i hjemmet? |

    Scenarie: Er fremmødet ikke oplyst, spørges skolen
      Givet Noedundervisning.støtteIHjemmet er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-KONTAKT uafklaret
      Og mangler NU-DAGLIG-KONTAKT kun svar på:
        | felt                            | svares af | spørgsmål                                                 |
        | Noedundervisning.fysiskFremmøde | skole     | Møder eleven fysisk frem til nødundervisningen på skolen? |

    Scenarie: Får eleven støtte hjemme, står det som grunden
      Givet Noedundervisning.støtteIHjemmet er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-KONTAKT ikke opfyldt
      Og forklares NU-DAGLIG-KONTAKT med "støtteIHjemmet er ja; kræver nej"

    Scenarie: Får eleven almindelig undervisning, er der ingen pligt til daglig kontakt
      Givet Noedundervisning:
        | lukning | støtteIHjemmet |
        | nej     | nej            |
      Og Noedundervisning.fysiskFremmøde er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-KONTAKT ikke opfyldt

    Scenarie: Ved ingen, om eleven får nødundervisning, spørges der om det
      Givet Noedundervisning:
        | lukning     | støtteIHjemmet |
        | ikke oplyst | nej            |
      Og Noedundervisning.fysiskFremmøde er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-KONTAKT uafklaret
      Og mangler NU-DAGLIG-KONTAKT kun svar på:
        | felt                     | svares af |
        | Noedundervisning.lukning | skole     |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.støtteIHjemmet er nej
      Og Noedundervisning.fysiskFremmøde er nej
      Når sagen vurderes den <dato>
      Så er NU-DAGLIG-KONTAKT opfyldt
      Og er kilden til NU-DAGLIG-KONTAKT "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                                                              |
        | dagen før gælder nr. 242   | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                             |
        | første dag                 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 c, stk. 2, som ændret ved BEK nr. 411 af 13/04/2020 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 2 c, stk. 2, som ændret ved BEK nr. 411 af 13/04/2020 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 11, stk. 2                                            |

  Regel: NU-DAGLIG-UDESTAAR Den daglige kontakt mangler

    Baggrund: En elev i nødundervisning uden støtte i hjemmet
      Givet Noedundervisning:
        | lukning | støtteIHjemmet | fysiskFremmøde |
        | ja      | nej            | nej            |

    Scenarie: Eleven har ikke daglig kontakt med skolen: det udestår
      Givet Noedundervisning.dagligKontakt er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-DAGLIG-UDESTAAR udestår
      Og har NU-DAGLIG-UDESTAAR intet resultat
      Og mangler NU-DAGLIG-UDESTAAR intet
      Og hviler NU-DAGLIG-UDESTAAR på LOV
      Og er kilden til NU-DAGLIG-UDESTAAR "BEK nr. 242 af 19/03/2020, § 2 c, stk. 2, som ændret ved BEK nr. 411 af 13/04/2020"
      Og forklares NU-DAGLIG-UDESTAAR med "Skolen skal have daglig kontakt med eleven, men har det ikke."
      Og er NU-DAGLIG-UDESTAAR ikke spærret

    Scenarie: Er støtten i hjemmet ikke oplyst, er det åbent, om noget udestår
      Givet Noedundervisning:
        | lukning | støtteIHjemmet | dagligKontakt | fysiskFremmøde |
        | ja      | ikke oplyst    | nej           | nej            |
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-UDESTAAR uafklaret
      Og mangler NU-DAGLIG-UDESTAAR kun svar på:
        | felt                            | svares af |
        | Noedundervisning.støtteIHjemmet | skole     |

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Noedundervisning:
        | lukning | støtteIHjemmet | dagligKontakt |
        | ja      | <støtte>       | <kontakt>     |
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-UDESTAAR ikke opfyldt
      Og mangler NU-DAGLIG-UDESTAAR intet

      Eksempler:
        | hvorfor                                          | støtte | kontakt     |
        | skolen har daglig kontakt                        | nej    | ja          |
        | eleven får støtte hjemme                         | ja     | nej         |
        | eleven får støtte hjemme, og kontakten er ukendt | ja     | ikke oplyst |

    Scenarie: Ved ingen, om der er daglig kontakt, spørges skolen
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-UDESTAAR uafklaret
      Og mangler NU-DAGLIG-UDESTAAR kun svar på:
        | felt                           | svares af | spørgsmål                             | skøn |
        | Noedundervisning.dagligKontakt | skole     | Har skolen daglig kontakt med eleven? | nej  |

    Scenarie: Uden kontakt er det åbent, så længe ingen ved, om eleven får nødundervisning
      Givet Noedundervisning:
        | lukning     | støtteIHjemmet | dagligKontakt |
        | ikke oplyst | nej            | nej           |
      Når sagen vurderes den 2020-04-20
      Så er NU-DAGLIG-UDESTAAR uafklaret
      Og mangler NU-DAGLIG-UDESTAAR kun svar på:
        | felt                     | svares af |
        | Noedundervisning.lukning | skole     |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.dagligKontakt er nej
      Og Noedundervisning.fysiskFremmøde er nej
      Når sagen vurderes den <dato>
      Så er NU-DAGLIG-UDESTAAR opfyldt
      Og er kilden til NU-DAGLIG-UDESTAAR "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                                                              |
        | dagen før gælder nr. 242   | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                             |
        | første dag                 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 c, stk. 2, som ændret ved BEK nr. 411 af 13/04/2020 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 2 c, stk. 2, som ændret ved BEK nr. 411 af 13/04/2020 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 11, stk. 2                                            |
