# language: da
Egenskab: Nødundervisning efter bekendtgørelse nr. 242
  Hvad skal skolen gøre for en elev, der får nødundervisning, fordi skolen er lukket, og hvad følger af, at eleven ikke deltager?
  Reglerne står i rules/noedundervisning/bek-242-2020.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet området noedundervisning

  Regel: NU-OMFATTET Nødundervisning på grund af lukningen

    Scenarie: Skolen er lukket, og eleven kan ikke få almindelig undervisning
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-01
      Så siger NU-OMFATTET opfyldt
      Og har NU-OMFATTET intet resultat
      Og mangler NU-OMFATTET intet
      Og hviler NU-OMFATTET på LOV
      Og er kilden til NU-OMFATTET "BEK nr. 242 af 19/03/2020, § 1 og § 2, stk. 1"
      Og forklares NU-OMFATTET med "uden samlet fysisk tilstedeværelse"
      Og er NU-OMFATTET ikke spærret

    Scenarie: Eleven er tilbage i klassen og får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-01
      Så er NU-OMFATTET ikke opfyldt
      Og forklares NU-OMFATTET med "lukning er nej; kræver ja"

    Scenarie: Er det ikke oplyst, spørges skolen
      Når sagen vurderes den 2020-04-01
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
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 1 og § 2, stk. 1                               |
        | sidste dag                 | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 1 og § 2, stk. 1                               |
        | dagen efter gælder nr. 411 | 2020-04-14 | BEK nr. 242 af 19/03/2020, §§ 1-2, som ændret ved BEK nr. 411 af 13/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-03-18
      Så er NU-OMFATTET uden for gyldighed

  Regel: NU-BEHOV Efter den enkelte elevs behov
    Alle elever i nødundervisning har krav på, at den tilrettelægges efter deres behov, så vidt det er praktisk muligt.

    Scenarie: Eleven får nødundervisning: skolen tilrettelægger den efter elevens behov, så vidt det er muligt
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-01
      Så siger NU-BEHOV pligt
      Og er handlingen i NU-BEHOV "Tilrettelæg nødundervisningen efter elevens behov, så vidt det er praktisk muligt."
      Og er den ansvarlige i NU-BEHOV "Skolen"
      Og har NU-BEHOV intet resultat
      Og mangler NU-BEHOV intet
      Og hviler NU-BEHOV på LOV
      Og er kilden til NU-BEHOV "BEK nr. 242 af 19/03/2020, § 2, stk. 2"
      Og er NU-BEHOV ikke spærret

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-01
      Så er NU-BEHOV ikke opfyldt
      Og forklares NU-BEHOV med "NU-OMFATTET (Nødundervisning på grund af lukningen) er IKKE OPFYLDT; kræver OPFYLDT"

    Scenarie: Ved ingen, om eleven får nødundervisning, spørges skolen
      Når sagen vurderes den 2020-04-01
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
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                     |
        | sidste dag                 | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                     |
        | dagen efter gælder nr. 411 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-03-18
      Så er NU-BEHOV uden for gyldighed

  Regel: NU-SAERLIG-GRUPPE Elever, reglen særligt nævner
    Bekendtgørelsen nævner fire grupper. Én af dem er nok, og de styrer kun hjælpens form.

    Baggrund: Eleven får nødundervisning
      Givet Noedundervisning.lukning er ja

    Abstrakt Scenario: Hver gruppe er nok i sig selv, også når ingen kender de andre: <eleven>
      Givet <felt> er ja
      Når sagen vurderes den 2020-04-01
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
      Når sagen vurderes den 2020-04-01
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
      Når sagen vurderes den 2020-04-01
      Så siger NU-SAERLIG-GRUPPE tilpasning
      Og er handlingen i NU-SAERLIG-GRUPPE "Tilrettelæg nødundervisningen særligt for eleven."
      Og er den ansvarlige i NU-SAERLIG-GRUPPE "Skolen"
      Og har NU-SAERLIG-GRUPPE intet resultat
      Og hviler NU-SAERLIG-GRUPPE på LOV
      Og er kilden til NU-SAERLIG-GRUPPE "BEK nr. 242 af 19/03/2020, § 2, stk. 2"
      Og er NU-SAERLIG-GRUPPE ikke spærret

    Scenarie: En elev, der er i en gruppe, men får almindelig undervisning
      Givet Noedundervisning:
        | lukning | specialundervisning |
        | nej     | ja                  |
      Når sagen vurderes den 2020-04-01
      Så er NU-SAERLIG-GRUPPE ikke opfyldt
      Og mangler NU-SAERLIG-GRUPPE intet

    Scenarie: Kender ingen grupperne, spørges skolen om dem alle
      Når sagen vurderes den 2020-04-01
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
      Når sagen vurderes den 2020-04-01
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
      Når sagen vurderes den 2020-04-01
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
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                     |
        | sidste dag                 | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                     |
        | dagen efter gælder nr. 411 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.tosproget er ja
      Når sagen vurderes den 2020-03-18
      Så er NU-SAERLIG-GRUPPE uden for gyldighed

  Regel: NU-SAERLIGT-HENSYN Andre elever, der kræver særligt hensyn
    Gruppen er åben: en fagperson vurderer, om elevens udvikling kræver en særlig hensyntagen eller støtte.

    Baggrund: Eleven får nødundervisning
      Givet Noedundervisning.lukning er ja

    Scenarie: Elevens udvikling kræver et særligt hensyn, selv om eleven ikke er i en af de fire grupper
      Givet Noedundervisning:
        | lukning | særligtHensyn | specialundervisning | særligeStøttebehov | tosproget | stu |
        | ja      | ja            | nej                 | nej                | nej       | nej |
      Når sagen vurderes den 2020-04-01
      Så siger NU-SAERLIGT-HENSYN tilpasning
      Og er NU-SAERLIG-GRUPPE ikke opfyldt
      Og er handlingen i NU-SAERLIGT-HENSYN "Tilrettelæg nødundervisningen med det særlige hensyn."
      Og er den ansvarlige i NU-SAERLIGT-HENSYN "Skolen"
      Og har NU-SAERLIGT-HENSYN intet resultat
      Og mangler NU-SAERLIGT-HENSYN intet
      Og hviler NU-SAERLIGT-HENSYN på LOV
      Og er kilden til NU-SAERLIGT-HENSYN "BEK nr. 242 af 19/03/2020, § 2, stk. 2"
      Og er NU-SAERLIGT-HENSYN ikke spærret

    Abstrakt Scenario: Intet særligt hensyn, når <hvorfor>
      Givet Noedundervisning:
        | lukning   | særligtHensyn |
        | <lukning> | <hensyn>      |
      Når sagen vurderes den 2020-04-01
      Så er NU-SAERLIGT-HENSYN ikke opfyldt
      Og mangler NU-SAERLIGT-HENSYN intet

      Eksempler:
        | hvorfor                                  | lukning | hensyn      |
        | fagpersonen svarer nej                   | ja      | nej         |
        | eleven får almindelig undervisning       | nej     | ja          |
        | ingen af delene er tilfældet             | nej     | nej         |
        | eleven er i skole, og ingen har vurderet | nej     | ikke oplyst |

    Scenarie: Har ingen vurderet det, spørges en fagperson
      Når sagen vurderes den 2020-04-01
      Så er NU-SAERLIGT-HENSYN uafklaret
      Og er resultatet af NU-SAERLIGT-HENSYN KRÆVER_FAGLIG_VURDERING
      Og mangler NU-SAERLIGT-HENSYN kun svar på:
        | felt                           | svares af | spørgsmål                                                    | skøn |
        | Noedundervisning.særligtHensyn | fagperson | Kræver elevens udvikling en særlig hensyntagen eller støtte? | ja   |

    Scenarie: Ved ingen, om eleven får nødundervisning, spørges skolen
      Givet Noedundervisning:
        | lukning     | særligtHensyn |
        | ikke oplyst | ja            |
      Når sagen vurderes den 2020-04-01
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
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                     |
        | sidste dag                 | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                     |
        | dagen efter gælder nr. 411 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 b, som ændret ved BEK nr. 411 af 13/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.særligtHensyn er ja
      Når sagen vurderes den 2020-03-18
      Så er NU-SAERLIGT-HENSYN uden for gyldighed

  Regel: NU-DAGLIG-KONTAKT Daglig kontakt
    Får eleven ikke støtte i hjemmet, eller kan den ikke forventes, har skolen daglig kontakt. Er det ikke oplyst, spørges
    der: pligten er uafklaret, og imens anbefales daglig kontakt lokalt (NU-DAGLIG-LOKAL).

    Baggrund: Eleven får nødundervisning
      Givet Noedundervisning.lukning er ja

    Abstrakt Scenario: Ukendt er hverken ja eller nej: eleven <eleven>
      Givet Noedundervisning.støtteIHjemmet er <støtte>
      Når sagen vurderes den 2020-04-01
      Så er NU-DAGLIG-KONTAKT <udfald>

      Eksempler:
        | eleven                          | støtte      | udfald       |
        | eleven får støtte hjemme        | ja          | ikke opfyldt |
        | eleven får ikke støtte hjemme   | nej         | opfyldt      |
        | ingen ved, om eleven får støtte | ikke oplyst | uafklaret    |

    Scenarie: Ingen kan hjælpe eleven derhjemme: skolen har daglig kontakt
      Givet Noedundervisning.støtteIHjemmet er nej
      Når sagen vurderes den 2020-04-01
      Så siger NU-DAGLIG-KONTAKT pligt
      Og er handlingen i NU-DAGLIG-KONTAKT "Hav daglig kontakt med eleven, og sikr, at eleven får ekstra støtte."
      Og er den ansvarlige i NU-DAGLIG-KONTAKT "Skolen"
      Og har NU-DAGLIG-KONTAKT intet resultat
      Og mangler NU-DAGLIG-KONTAKT intet
      Og hviler NU-DAGLIG-KONTAKT på LOV
      Og er kilden til NU-DAGLIG-KONTAKT "BEK nr. 242 af 19/03/2020, § 2, stk. 2"
      Og er NU-DAGLIG-KONTAKT ikke spærret

    Scenarie: Er støtten i hjemmet ikke oplyst, spørges skolen
      Når sagen vurderes den 2020-04-01
      Så er NU-DAGLIG-KONTAKT uafklaret
      Og mangler NU-DAGLIG-KONTAKT kun svar på:
        | felt                            | svares af | spørgsmål                                                                      |
        | Noedundervisning.støtteIHjemmet | skole     | Får eleven, eller kan eleven forventes at få, den nødvendige støtte i hjemmet? |

    Scenarie: Får eleven støtte hjemme, står det som grunden
      Givet Noedundervisning.støtteIHjemmet er ja
      Når sagen vurderes den 2020-04-01
      Så er NU-DAGLIG-KONTAKT ikke opfyldt
      Og forklares NU-DAGLIG-KONTAKT med "støtteIHjemmet er ja; kræver nej"

    Scenarie: Får eleven almindelig undervisning, er der ingen pligt til daglig kontakt
      Givet Noedundervisning:
        | lukning | støtteIHjemmet |
        | nej     | nej            |
      Når sagen vurderes den 2020-04-01
      Så er NU-DAGLIG-KONTAKT ikke opfyldt

    Scenarie: Ved ingen, om eleven får nødundervisning, spørges der om det
      Givet Noedundervisning:
        | lukning     | støtteIHjemmet |
        | ikke oplyst | nej            |
      Når sagen vurderes den 2020-04-01
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
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                             |
        | sidste dag                 | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                             |
        | dagen efter gælder nr. 411 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 c, stk. 2, som ændret ved BEK nr. 411 af 13/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.støtteIHjemmet er nej
      Og Noedundervisning.fysiskFremmøde er nej
      Når sagen vurderes den 2020-03-18
      Så er NU-DAGLIG-KONTAKT uden for gyldighed

  Regel: NU-DAGLIG-UDESTAAR Den daglige kontakt mangler

    Baggrund: En elev i nødundervisning uden støtte i hjemmet
      Givet Noedundervisning:
        | lukning | støtteIHjemmet |
        | ja      | nej            |

    Scenarie: Eleven har ikke daglig kontakt med skolen: det udestår
      Givet Noedundervisning.dagligKontakt er nej
      Når sagen vurderes den 2020-04-01
      Så siger NU-DAGLIG-UDESTAAR udestår
      Og har NU-DAGLIG-UDESTAAR intet resultat
      Og mangler NU-DAGLIG-UDESTAAR intet
      Og hviler NU-DAGLIG-UDESTAAR på LOV
      Og er kilden til NU-DAGLIG-UDESTAAR "BEK nr. 242 af 19/03/2020, § 2, stk. 2"
      Og forklares NU-DAGLIG-UDESTAAR med "Skolen skal have daglig kontakt med eleven, men har det ikke."
      Og er NU-DAGLIG-UDESTAAR ikke spærret

    Scenarie: Er støtten i hjemmet ikke oplyst, er det åbent, om noget udestår
      Givet Noedundervisning:
        | lukning | støtteIHjemmet | dagligKontakt |
        | ja      | ikke oplyst    | nej           |
      Når sagen vurderes den 2020-04-01
      Så er NU-DAGLIG-UDESTAAR uafklaret
      Og mangler NU-DAGLIG-UDESTAAR kun svar på:
        | felt                            | svares af |
        | Noedundervisning.støtteIHjemmet | skole     |

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Noedundervisning:
        | lukning | støtteIHjemmet | dagligKontakt |
        | ja      | <støtte>       | <kontakt>     |
      Når sagen vurderes den 2020-04-01
      Så er NU-DAGLIG-UDESTAAR ikke opfyldt
      Og mangler NU-DAGLIG-UDESTAAR intet

      Eksempler:
        | hvorfor                                          | støtte | kontakt     |
        | skolen har daglig kontakt                        | nej    | ja          |
        | eleven får støtte hjemme                         | ja     | nej         |
        | eleven får støtte hjemme, og kontakten er ukendt | ja     | ikke oplyst |

    Scenarie: Ved ingen, om der er daglig kontakt, spørges skolen
      Når sagen vurderes den 2020-04-01
      Så er NU-DAGLIG-UDESTAAR uafklaret
      Og mangler NU-DAGLIG-UDESTAAR kun svar på:
        | felt                           | svares af | spørgsmål                             | skøn |
        | Noedundervisning.dagligKontakt | skole     | Har skolen daglig kontakt med eleven? | nej  |

    Scenarie: Uden kontakt er det åbent, så længe ingen ved, om eleven får nødundervisning
      Givet Noedundervisning:
        | lukning     | støtteIHjemmet | dagligKontakt |
        | ikke oplyst | nej            | nej           |
      Når sagen vurderes den 2020-04-01
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
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                             |
        | sidste dag                 | 2020-04-13 | BEK nr. 242 af 19/03/2020, § 2, stk. 2                                             |
        | dagen efter gælder nr. 411 | 2020-04-14 | BEK nr. 242 af 19/03/2020, § 2 c, stk. 2, som ændret ved BEK nr. 411 af 13/04/2020 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.dagligKontakt er nej
      Og Noedundervisning.fysiskFremmøde er nej
      Når sagen vurderes den 2020-03-18
      Så er NU-DAGLIG-UDESTAAR uden for gyldighed

  Regel: NU-REGISTRERING Registrér manglende deltagelse

    Baggrund: Eleven får nødundervisning
      Givet Noedundervisning.lukning er ja

    Scenarie: Eleven deltager ikke aktivt: skolen registrerer det, som den selv har tilrettelagt
      Givet Noedundervisning.deltagerAktivt er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-REGISTRERING pligt
      Og er handlingen i NU-REGISTRERING "Registrér den manglende deltagelse, som skolen har tilrettelagt det."
      Og er den ansvarlige i NU-REGISTRERING "Skolen"
      Og har NU-REGISTRERING intet resultat
      Og mangler NU-REGISTRERING intet
      Og hviler NU-REGISTRERING på LOV
      Og er kilden til NU-REGISTRERING "BEK nr. 242 af 19/03/2020, § 3, stk. 2"
      Og er NU-REGISTRERING ikke spærret

    Abstrakt Scenario: Intet skal registreres, når <hvorfor>
      Givet Noedundervisning:
        | lukning   | deltagerAktivt |
        | <lukning> | <aktiv>        |
      Når sagen vurderes den 2020-04-20
      Så er NU-REGISTRERING ikke opfyldt
      Og mangler NU-REGISTRERING intet

      Eksempler:
        | hvorfor                                   | lukning     | aktiv |
        | eleven deltager                           | ja          | ja    |
        | eleven får almindelig undervisning        | nej         | nej   |
        | eleven deltager; om lukningen vides intet | ikke oplyst | ja    |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Noedundervisning:
        | lukning   | deltagerAktivt |
        | <lukning> | <aktiv>        |
      Når sagen vurderes den 2020-04-20
      Så er NU-REGISTRERING uafklaret
      Og mangler NU-REGISTRERING kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                            | lukning     | aktiv       | spørgsmål                                                                                          |
        | Noedundervisning.deltagerAktivt | ja          | ikke oplyst | Deltager eleven aktivt i nødundervisningen?                                                        |
        | Noedundervisning.lukning        | ikke oplyst | nej         | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.deltagerAktivt er nej
      Når sagen vurderes den <dato>
      Så er NU-REGISTRERING opfyldt
      Og er kilden til NU-REGISTRERING "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                  |
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 3, stk. 2 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 3, stk. 2 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 6, stk. 2 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.deltagerAktivt er nej
      Når sagen vurderes den 2020-03-18
      Så er NU-REGISTRERING uden for gyldighed

  Regel: NU-REGISTRERING-UDESTAAR Den manglende deltagelse er ikke registreret

    Baggrund: En elev, der ikke deltager aktivt i nødundervisningen
      Givet Noedundervisning:
        | lukning | deltagerAktivt |
        | ja      | nej            |

    Scenarie: Skolen har ikke registreret, at eleven ikke deltager: det udestår
      Givet Noedundervisning.manglendeDeltagelseRegistreret er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-REGISTRERING-UDESTAAR udestår
      Og har NU-REGISTRERING-UDESTAAR intet resultat
      Og mangler NU-REGISTRERING-UDESTAAR intet
      Og hviler NU-REGISTRERING-UDESTAAR på LOV
      Og er kilden til NU-REGISTRERING-UDESTAAR "BEK nr. 242 af 19/03/2020, § 3, stk. 2"
      Og er NU-REGISTRERING-UDESTAAR ikke spærret

    Abstrakt Scenario: Intet udestår, når <hvorfor>
      Givet Noedundervisning:
        | lukning | deltagerAktivt | manglendeDeltagelseRegistreret |
        | ja      | <aktiv>        | <registreret>                  |
      Når sagen vurderes den 2020-04-20
      Så er NU-REGISTRERING-UDESTAAR ikke opfyldt
      Og mangler NU-REGISTRERING-UDESTAAR intet

      Eksempler:
        | hvorfor                                            | aktiv       | registreret |
        | det er registreret                                 | nej         | ja          |
        | eleven deltager, så der er intet at registrere     | ja          | nej         |
        | det er registreret; om eleven deltager, vides ikke | ikke oplyst | ja          |

    Abstrakt Scenario: Skolen spørges om det, der mangler: <felt>
      Givet Noedundervisning:
        | lukning | deltagerAktivt | manglendeDeltagelseRegistreret |
        | ja      | <aktiv>        | <registreret>                  |
      Når sagen vurderes den 2020-04-20
      Så er NU-REGISTRERING-UDESTAAR uafklaret
      Og mangler NU-REGISTRERING-UDESTAAR kun svar på:
        | felt   | svares af | spørgsmål   | skøn |
        | <felt> | skole     | <spørgsmål> | nej  |

      Eksempler:
        | felt                                            | aktiv       | registreret | spørgsmål                                               |
        | Noedundervisning.manglendeDeltagelseRegistreret | nej         | ikke oplyst | Har skolen registreret den manglende aktive deltagelse? |
        | Noedundervisning.deltagerAktivt                 | ikke oplyst | nej         | Deltager eleven aktivt i nødundervisningen?             |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.manglendeDeltagelseRegistreret er nej
      Når sagen vurderes den <dato>
      Så er NU-REGISTRERING-UDESTAAR opfyldt
      Og er kilden til NU-REGISTRERING-UDESTAAR "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                  |
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 3, stk. 2 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 3, stk. 2 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 6, stk. 2 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.manglendeDeltagelseRegistreret er nej
      Når sagen vurderes den 2020-03-18
      Så er NU-REGISTRERING-UDESTAAR uden for gyldighed

  Regel: NU-REGISTRERING-UDSAT Hensyn til særligt udsatte elever

    Baggrund: En elev, der ikke deltager aktivt i nødundervisningen
      Givet Noedundervisning:
        | lukning | deltagerAktivt |
        | ja      | nej            |

    Scenarie: Eleven er særligt udsat i denne situation: skolen følger særligt op
      Givet Noedundervisning.særligtUdsat er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-REGISTRERING-UDSAT opmærksomhed
      Og er handlingen i NU-REGISTRERING-UDSAT "Følg særligt op på, at eleven kan deltage aktivt."
      Og er den ansvarlige i NU-REGISTRERING-UDSAT "Skolen"
      Og har NU-REGISTRERING-UDSAT intet resultat
      Og mangler NU-REGISTRERING-UDSAT intet
      Og hviler NU-REGISTRERING-UDSAT på LOV
      Og er kilden til NU-REGISTRERING-UDSAT "BEK nr. 242 af 19/03/2020, § 3, stk. 2"
      Og er NU-REGISTRERING-UDSAT ikke spærret

    Abstrakt Scenario: Ingen grund til at følge særligt op, når <hvorfor>
      Givet Noedundervisning:
        | lukning | deltagerAktivt | særligtUdsat |
        | ja      | <aktiv>        | <udsat>      |
      Når sagen vurderes den 2020-04-20
      Så er NU-REGISTRERING-UDSAT ikke opfyldt
      Og mangler NU-REGISTRERING-UDSAT intet

      Eksempler:
        | hvorfor                                              | aktiv | udsat       |
        | eleven ikke er særligt udsat                         | nej   | nej         |
        | eleven deltager aktivt                               | ja    | ja          |
        | eleven deltager aktivt, og ingen har vurderet resten | ja    | ikke oplyst |

    Scenarie: Har ingen vurderet, om eleven er særligt udsat, spørges en fagperson
      Når sagen vurderes den 2020-04-20
      Så er NU-REGISTRERING-UDSAT uafklaret
      Og er resultatet af NU-REGISTRERING-UDSAT KRÆVER_FAGLIG_VURDERING
      Og mangler NU-REGISTRERING-UDSAT kun svar på:
        | felt                          | svares af | spørgsmål                                  | skøn |
        | Noedundervisning.særligtUdsat | fagperson | Er eleven særligt udsat i denne situation? | ja   |

    Scenarie: En særligt udsat elev: ved ingen, om eleven deltager, spørges skolen
      Givet Noedundervisning:
        | lukning | deltagerAktivt | særligtUdsat |
        | ja      | ikke oplyst    | ja           |
      Når sagen vurderes den 2020-04-20
      Så er NU-REGISTRERING-UDSAT uafklaret
      Og mangler NU-REGISTRERING-UDSAT kun svar på:
        | felt                            | svares af |
        | Noedundervisning.deltagerAktivt | skole     |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.særligtUdsat er ja
      Når sagen vurderes den <dato>
      Så er NU-REGISTRERING-UDSAT opfyldt
      Og er kilden til NU-REGISTRERING-UDSAT "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                  |
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 3, stk. 2 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 3, stk. 2 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 6, stk. 2 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.særligtUdsat er ja
      Når sagen vurderes den 2020-03-18
      Så er NU-REGISTRERING-UDSAT uden for gyldighed

  Regel: NU-FRAVAER Fravær fra nødundervisning tæller ikke med
    Folkeskoler underretter ikke kommunen om fravær fra nødundervisning. Det tæller ikke med i de 15 procent og vises for sig.

    Baggrund: En elev i 8. klasse; halve dage findes kun i 7.-10. klasse
      Givet Skolegang.klassetrin er 8

    Scenarie: Eleven har været væk fra nødundervisning det meste af kvartalet, og de 15 procent er ikke nået
      Givet områderne noedundervisning og skolefravaer
      Og Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType | nødundervisningsdage |
        | 60        | 0            | 0            | 50                   |
      Når sagen vurderes den 2020-05-15
      Så siger NU-FRAVAER opmærksomhed
      Og er resultatet af NU-FRAVAER TÆLLER_IKKE_MED
      Og er FR-ULOVLIG-10 ikke opfyldt
      Og er FR-ULOVLIG-15 ikke opfyldt
      Og mangler NU-FRAVAER intet
      Og hviler NU-FRAVAER på LOV
      Og er kilden til NU-FRAVAER "BEK nr. 242 af 19/03/2020, § 3, stk. 2"
      Og er NU-FRAVAER ikke spærret

    Scenarie: Fravær fra nødundervisning skjuler heller ikke ulovligt fravær fra før lukningen
      Givet områderne noedundervisning og skolefravaer
      Og Skolegang.skoleform er FOLKESKOLE
      Og Kvartal:
        | skoledage | ulovligeDage | dageUdenType | nødundervisningsdage |
        | 60        | 9            | 0            | 10                   |
      Når sagen vurderes den 2020-03-31
      Så er NU-FRAVAER opfyldt
      Og er FR-ULOVLIG-15 opfyldt

    Abstrakt Scenario: Den første halve dag vises: <dage> dage
      Givet Kvartal.nødundervisningsdage er <dage>
      Når sagen vurderes den 2020-05-15
      Så er NU-FRAVAER <udfald>
      Og mangler NU-FRAVAER intet

      Eksempler:
        | dage | udfald       |
        | 0    | ikke opfyldt |
        | 0.5  | opfyldt      |
        | 1    | opfyldt      |

    Scenarie: Er der intet fravær fra nødundervisning, er der intet at vise
      Givet Kvartal.nødundervisningsdage er 0
      Når sagen vurderes den 2020-05-15
      Så er NU-FRAVAER ikke opfyldt
      Og har NU-FRAVAER intet resultat
      Og forklares NU-FRAVAER med "nødundervisningsfravær er 0; kræver over 0"

    Abstrakt Scenario: Af registreringerne tælles kun fravær fra nødundervisning: <type>
      Givet Kvartal.førsteDag er 2020-04-01
      Og Fravaersregistrering:
        | id    | dato       | del    | type   |
        | april | 2020-04-20 | MORGEN | <type> |
      Når sagen vurderes den 2020-05-15
      Så er NU-FRAVAER <udfald>
      Og mangler NU-FRAVAER intet

      Eksempler:
        | type                 | udfald       |
        | NØDUNDERVISNING      | opfyldt      |
        | SYGDOM_MV            | ikke opfyldt |
        | EKSTRAORDINÆR_FRIHED | ikke opfyldt |
        | ULOVLIGT             | ikke opfyldt |
        | ikke oplyst          | ikke opfyldt |

    Scenarie: Er der ingen registreringer i kvartalet, er der intet fravær fra nødundervisning
      Givet Kvartal.førsteDag er 2020-04-01
      Og ingen Fravaersregistrering
      Når sagen vurderes den 2020-05-15
      Så er NU-FRAVAER ikke opfyldt

    Scenarie: Skolens tal og registreringerne skal passe sammen
      Givet Kvartal:
        | førsteDag  | nødundervisningsdage |
        | 2020-04-01 | 2                    |
      Og Fravaersregistrering:
        | id    | dato       | del     | type            |
        | april | 2020-04-20 | HEL_DAG | NØDUNDERVISNING |
      Når sagen vurderes den 2020-05-15
      Så afvises sagen på grund af Kvartal.nødundervisningsdage

    Scenarie: Er fraværet ikke oplyst, spørges skolen
      Når sagen vurderes den 2020-05-15
      Så er NU-FRAVAER uafklaret
      Og har NU-FRAVAER intet resultat
      Og mangler NU-FRAVAER kun svar på:
        | felt                         | svares af | spørgsmål                                                                         | skøn |
        | Kvartal.nødundervisningsdage | skole     | Hvor mange fraværsdage i kvartalet er registreret som fravær fra nødundervisning? | nej  |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Kvartal.nødundervisningsdage er 1
      Når sagen vurderes den <dato>
      Så er NU-FRAVAER opfyldt
      Og er kilden til NU-FRAVAER "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                                  |
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 3, stk. 2 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 3, stk. 2 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 6, stk. 2 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Kvartal.nødundervisningsdage er 1
      Når sagen vurderes den 2020-03-18
      Så er NU-FRAVAER uden for gyldighed

  Regel: NU-BEKYMRING Underretning ved bekymring gælder stadig
    At folkeskolen ikke underretter om fravær fra nødundervisning, fritager ingen fra at underrette, når et barn kan have brug for støtte.

    Baggrund: En elev på ti år får nødundervisning
      Givet Noedundervisning.lukning er ja
      Og Barn.fødselsdato er 2010-02-11

    Scenarie: En lærer er bekymret for en elev: læreren underretter kommunen, også under lukningen
      Givet Bekymring.særligStøtte er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-BEKYMRING pligt
      Og er handlingen i NU-BEKYMRING "Underret kommunen om bekymringen."
      Og er den ansvarlige i NU-BEKYMRING "Den ansatte, der har bekymringen"
      Og har NU-BEKYMRING intet resultat
      Og mangler NU-BEKYMRING intet
      Og er kilden til NU-BEKYMRING "Serviceloven § 153, stk. 1"
      Og er NU-BEKYMRING ikke spærret

    Scenarie: Pligten er lov; at den består, følger af ordene «jf. § 153, stk. 2»
      Givet Bekymring.særligStøtte er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-BEKYMRING opfyldt
      Og hviler NU-BEKYMRING på LOV
      Og forklares NU-BEKYMRING med "Ordene «jf. § 153, stk. 2» fritager kun for underretningen om fravær; pligten i stk. 1 består (NU-09)."

    Abstrakt Scenario: Pligten gælder børn under 18 år: <eleven>
      Givet Bekymring.særligStøtte er ja
      Og Barn.fødselsdato er <født>
      Når sagen vurderes den 2020-04-20
      Så er NU-BEKYMRING <udfald>

      Eksempler:
        | eleven                 | født        | udfald       |
        | fylder 18 dagen efter  | 2002-04-21  | opfyldt      |
        | fylder 18 i dag        | 2002-04-20  | ikke opfyldt |
        | alderen er ikke oplyst | ikke oplyst | uafklaret    |

    Scenarie: Fravær fra nødundervisning og bekymring vises side om side; det ene ophæver ikke det andet
      Givet Bekymring.særligStøtte er ja
      Og Kvartal.nødundervisningsdage er 10
      Når sagen vurderes den 2020-04-20
      Så er NU-BEKYMRING opfyldt
      Og er NU-FRAVAER opfyldt

    Scenarie: Fravær fra nødundervisning er ikke i sig selv en bekymring
      Givet Bekymring.særligStøtte er nej
      Og Kvartal.nødundervisningsdage er 10
      Når sagen vurderes den 2020-04-20
      Så er NU-BEKYMRING ikke opfyldt
      Og forklares NU-BEKYMRING med "behovForStøtte er nej; kræver ja"

    Scenarie: Reglen er kun for nødundervisning; ellers gælder pligten i sig selv
      Givet Noedundervisning.lukning er nej
      Og Bekymring.særligStøtte er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-BEKYMRING ikke opfyldt

    Scenarie: Om der er grund til bekymring, er et fagligt skøn
      Når sagen vurderes den 2020-04-20
      Så er NU-BEKYMRING uafklaret
      Og er resultatet af NU-BEKYMRING KRÆVER_FAGLIG_VURDERING
      Og mangler NU-BEKYMRING kun svar på:
        | felt                   | svares af | spørgsmål                                                                                  | skøn |
        | Bekymring.særligStøtte | fagperson | Er der kendskab til eller grund til at antage, at barnet kan have behov for særlig støtte? | ja   |

    Scenarie: Bekymringen er der, men ingen har sagt, om eleven får nødundervisning
      Givet Noedundervisning.lukning er ikke oplyst
      Og Bekymring.særligStøtte er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-BEKYMRING uafklaret
      Og mangler NU-BEKYMRING kun svar på:
        | felt                     | svares af |
        | Noedundervisning.lukning | skole     |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Bekymring.særligStøtte er ja
      Når sagen vurderes den <dato>
      Så er NU-BEKYMRING opfyldt
      Og er kilden til NU-BEKYMRING "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                      |
        | første dag                 | 2020-03-19 | Serviceloven § 153, stk. 1 |
        | sidste dag                 | 2020-05-17 | Serviceloven § 153, stk. 1 |
        | dagen efter gælder nr. 629 | 2020-05-18 | Serviceloven § 153, stk. 1 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Bekymring.særligStøtte er ja
      Når sagen vurderes den 2020-03-18
      Så er NU-BEKYMRING uden for gyldighed

  Regel: NU-VEJLEDNING Vejledning af forældre
    Er eleven mindreårig, vejleder skolen forældrene eller andre relevante personer, også i at bruge læremidlerne.

    Baggrund: En elev på ti år i nødundervisning
      Givet Noedundervisning.lukning er ja
      Og Barn.fødselsdato er 2010-02-11

    Scenarie: Forældrene til en elev på ti år får vejledning og bistand
      Når sagen vurderes den 2020-04-20
      Så siger NU-VEJLEDNING pligt
      Og er handlingen i NU-VEJLEDNING "Giv forældrene eller andre relevante personer vejledning og bistand, også i at bruge læremidlerne."
      Og er den ansvarlige i NU-VEJLEDNING "Skolen"
      Og har NU-VEJLEDNING intet resultat
      Og mangler NU-VEJLEDNING intet
      Og hviler NU-VEJLEDNING på LOV
      Og er kilden til NU-VEJLEDNING "BEK nr. 242 af 19/03/2020, § 4"
      Og er NU-VEJLEDNING ikke spærret

    Abstrakt Scenario: Mindreårig er man til og med dagen før 18-årsdagen: <den unge>
      Givet Barn.fødselsdato er <født>
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING <udfald>

      Eksempler:
        | den unge              | født       | udfald       |
        | fylder 18 dagen efter | 2002-04-21 | opfyldt      |
        | fylder 18 samme dag   | 2002-04-20 | ikke opfyldt |
        | fyldte 18 dagen før   | 2002-04-19 | ikke opfyldt |
        | er 19 år              | 2001-04-20 | ikke opfyldt |

    Scenarie: Den unge fylder 18 samme dag og får det at vide som grunden
      Givet Barn.fødselsdato er 2002-04-20
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING ikke opfyldt
      Og forklares NU-VEJLEDNING med "fyldteÅr er 18; kræver under 18"

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING ikke opfyldt

    Scenarie: Er fødselsdatoen ikke oplyst, spørges forældrene
      Givet Barn.fødselsdato er ikke oplyst
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING uafklaret
      Og mangler NU-VEJLEDNING kun svar på:
        | felt             | svares af | spørgsmål               | skøn |
        | Barn.fødselsdato | forælder  | Hvornår er barnet født? | nej  |

    Scenarie: Ved ingen, om eleven får nødundervisning, spørges skolen
      Givet Noedundervisning.lukning er ikke oplyst
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING uafklaret
      Og mangler NU-VEJLEDNING kun svar på:
        | felt                     | svares af |
        | Noedundervisning.lukning | skole     |

    Scenarie: En fødselsdato i fremtiden er en fejl
      Givet Barn.fødselsdato er 2020-04-21
      Når sagen vurderes den 2020-04-20
      Så afvises sagen på grund af Barn.fødselsdato

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Når sagen vurderes den <dato>
      Så er NU-VEJLEDNING opfyldt
      Og er kilden til NU-VEJLEDNING "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                          |
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 4 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 4 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 7 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Når sagen vurderes den 2020-03-18
      Så er NU-VEJLEDNING uden for gyldighed

  Regel: NU-VEJLEDNING-NAVNLIG Udvidet vejledning eller tolk
    Vejledningen er navnlig for forældre, der ikke kan dansk eller er i en socialt udsat situation. Oplysningerne styrer kun hjælpens form.

    Baggrund: En elev på ti år i nødundervisning
      Givet Noedundervisning.lukning er ja
      Og Barn.fødselsdato er 2010-02-11

    Scenarie: Forældrene kan ikke dansk: vejledningen gives om nødvendigt med tolk
      Givet Noedundervisning.forældreKanDansk er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-VEJLEDNING-NAVNLIG tilpasning
      Og er handlingen i NU-VEJLEDNING-NAVNLIG "Giv udvidet vejledning, om nødvendigt med tolk."
      Og er den ansvarlige i NU-VEJLEDNING-NAVNLIG "Skolen"
      Og har NU-VEJLEDNING-NAVNLIG intet resultat
      Og mangler NU-VEJLEDNING-NAVNLIG intet
      Og hviler NU-VEJLEDNING-NAVNLIG på LOV
      Og er kilden til NU-VEJLEDNING-NAVNLIG "BEK nr. 242 af 19/03/2020, § 4"
      Og er NU-VEJLEDNING-NAVNLIG ikke spærret

    Abstrakt Scenario: Sproget eller situationen er nok hver for sig: <forældrene>
      Givet Noedundervisning:
        | lukning | forældreKanDansk | udsatFamilie |
        | ja      | <dansk>          | <udsat>      |
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING-NAVNLIG <udfald>
      Og mangler NU-VEJLEDNING-NAVNLIG intet

      Eksempler:
        | forældrene                                      | dansk       | udsat       | udfald       |
        | kan dansk og er ikke i en udsat situation       | ja          | nej         | ikke opfyldt |
        | kan ikke dansk                                  | nej         | nej         | opfyldt      |
        | er i en udsat situation                         | ja          | ja          | opfyldt      |
        | kan ikke dansk og er i en udsat situation       | nej         | ja          | opfyldt      |
        | kan ikke dansk; om situationen vides intet      | nej         | ikke oplyst | opfyldt      |
        | er i en udsat situation; om sproget vides intet | ikke oplyst | ja          | opfyldt      |

    Scenarie: Kender ingen hverken sproget eller situationen, spørges der om begge dele
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING-NAVNLIG uafklaret
      Og mangler NU-VEJLEDNING-NAVNLIG kun svar på:
        | felt                              | svares af | spørgsmål                                   | skøn |
        | Noedundervisning.forældreKanDansk | forælder  | Kan forældrene dansk?                       | nej  |
        | Noedundervisning.udsatFamilie     | fagperson | Er forældrene i en socialt udsat situation? | nej  |

    Abstrakt Scenario: Er det ene udelukket, spørges der kun om det andet: <felt>
      Givet Noedundervisning:
        | lukning | forældreKanDansk | udsatFamilie |
        | ja      | <dansk>          | <udsat>      |
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING-NAVNLIG uafklaret
      Og mangler NU-VEJLEDNING-NAVNLIG kun svar på:
        | felt   | svares af |
        | <felt> | <hvem>    |

      Eksempler:
        | felt                              | dansk       | udsat       | hvem      |
        | Noedundervisning.forældreKanDansk | ikke oplyst | nej         | forælder  |
        | Noedundervisning.udsatFamilie     | ja          | ikke oplyst | fagperson |

    Scenarie: Den unge er fyldt 18: forældrene skal ikke vejledes, heller ikke udvidet
      Givet Noedundervisning.forældreKanDansk er nej
      Og Barn.fødselsdato er 2002-04-20
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING-NAVNLIG ikke opfyldt

    Scenarie: Er elevens alder ikke oplyst, er det åbent, om forældrene skal vejledes
      Givet Noedundervisning.forældreKanDansk er nej
      Og Barn.fødselsdato er ikke oplyst
      Når sagen vurderes den 2020-04-20
      Så er NU-VEJLEDNING-NAVNLIG uafklaret
      Og mangler NU-VEJLEDNING-NAVNLIG kun svar på:
        | felt             | svares af |
        | Barn.fødselsdato | forælder  |

    Abstrakt Scenario: Bekendtgørelsen, der gælder den dag, er kilden: <dagen>
      Givet Noedundervisning.forældreKanDansk er nej
      Når sagen vurderes den <dato>
      Så er NU-VEJLEDNING-NAVNLIG opfyldt
      Og er kilden til NU-VEJLEDNING-NAVNLIG "<kilde>"

      Eksempler:
        | dagen                      | dato       | kilde                          |
        | første dag                 | 2020-03-19 | BEK nr. 242 af 19/03/2020, § 4 |
        | sidste dag                 | 2020-05-17 | BEK nr. 242 af 19/03/2020, § 4 |
        | dagen efter gælder nr. 629 | 2020-05-18 | BEK nr. 629 af 15/05/2020, § 7 |

    Scenarie: Dagen før den trådte i kraft, gælder reglen ikke
      Givet Noedundervisning.forældreKanDansk er nej
      Når sagen vurderes den 2020-03-18
      Så er NU-VEJLEDNING-NAVNLIG uden for gyldighed
