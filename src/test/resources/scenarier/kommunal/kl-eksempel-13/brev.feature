# language: da
Egenskab: Nødundervisning: fælles brev, og lokale ressourcepersoner uden for Aula
  Hvordan når skolerne de forældre, der har det svært, og dem, Aula ikke når?
  Det er ét eksempel fra 30. marts 2020, slået fra, til området nævnes. Kilden nævner ikke skolerne.
  Reglerne står i rules/kommunal/kl-eksempel-13/brev.drl. Alle børn er opdigtede.
  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

  Baggrund:
    Givet områderne noedundervisning og kommunal/kl-eksempel-13

  Regel: NU-EKS13-BREV Fælles brev til forældrene

    Scenarie: Forældrene er i en socialt udsat situation: de får det fælles brev
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.udsatFamilie er ja
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS13-BREV tilpasning
      Og har NU-EKS13-BREV intet resultat
      Og er handlingen i NU-EKS13-BREV "Lad forældrene få beskeden om skolearbejdet i det fælles brev."
      Og er den ansvarlige i NU-EKS13-BREV "Skolerne i fællesskab"
      Og mangler NU-EKS13-BREV intet
      Og hviler NU-EKS13-BREV på KOMMUNAL
      Og er kilden til NU-EKS13-BREV "KL m.fl., 30/03/2020, Eksempel 13"

    Scenarie: Forældrene er ikke i en socialt udsat situation
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.udsatFamilie er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-BREV ikke opfyldt
      Og har NU-EKS13-BREV intet resultat
      Og forklares NU-EKS13-BREV med "udsatFamilie er nej; kræver ja"
      Og mangler NU-EKS13-BREV intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Noedundervisning.udsatFamilie er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-BREV ikke opfyldt
      Og har NU-EKS13-BREV intet resultat
      Og forklares NU-EKS13-BREV med "NU-OMFATTET (Nødundervisning på grund af lukningen (BEK 411)) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS13-BREV intet

    Scenarie: Eleven får almindelig undervisning; resten vides ikke
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-BREV ikke opfyldt
      Og har NU-EKS13-BREV intet resultat
      Og mangler NU-EKS13-BREV intet

    Scenarie: Forældrene er ikke i en socialt udsat situation; om lukningen vides intet
      Givet Noedundervisning.udsatFamilie er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-BREV ikke opfyldt
      Og har NU-EKS13-BREV intet resultat
      Og mangler NU-EKS13-BREV intet

    Scenarie: Om forældrenes situation spørges en fagperson
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-BREV uafklaret
      Og mangler NU-EKS13-BREV kun svar på:
        | felt                          | svares af | spørgsmål                                   | skøn |
        | Noedundervisning.udsatFamilie | fagperson | Er forældrene i en socialt udsat situation? | nej  |

    Scenarie: Om lukningen spørges skolen
      Givet Noedundervisning.udsatFamilie er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-BREV uafklaret
      Og mangler NU-EKS13-BREV kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-BREV uafklaret
      Og mangler NU-EKS13-BREV kun svar på:
        | felt                          | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning      | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Noedundervisning.udsatFamilie | fagperson | Er forældrene i en socialt udsat situation?                                                        | nej  |

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Noedundervisning.udsatFamilie er ja
      Når sagen vurderes den <dato>
      Så er NU-EKS13-BREV <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |

  Regel: NU-EKS13-RESSOURCEPERSON En anden vej til familien end Aula

    Scenarie: Familien nås ikke gennem skolen og Aula: en lokal ressourceperson henvender sig
      Givet Noedundervisning.lukning er ja
      Og Opsoegning.nåsGennemInstitution er nej
      Når sagen vurderes den 2020-04-20
      Så siger NU-EKS13-RESSOURCEPERSON anbefaling
      Og har NU-EKS13-RESSOURCEPERSON intet resultat
      Og er handlingen i NU-EKS13-RESSOURCEPERSON "Lad en lokal ressourceperson, fx fra en forening, henvende sig til familien."
      Og er den ansvarlige i NU-EKS13-RESSOURCEPERSON "Skolen"
      Og mangler NU-EKS13-RESSOURCEPERSON intet
      Og hviler NU-EKS13-RESSOURCEPERSON på KOMMUNAL
      Og er kilden til NU-EKS13-RESSOURCEPERSON "KL m.fl., 30/03/2020, Eksempel 13"
      Og er NU-EKS13-RESSOURCEPERSON ikke spærret

    Scenarie: Familien kan nås gennem skolen
      Givet Noedundervisning.lukning er ja
      Og Opsoegning.nåsGennemInstitution er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-RESSOURCEPERSON ikke opfyldt
      Og har NU-EKS13-RESSOURCEPERSON intet resultat
      Og forklares NU-EKS13-RESSOURCEPERSON med "nåsGennemInstitution er ja; kræver nej"
      Og mangler NU-EKS13-RESSOURCEPERSON intet

    Scenarie: Eleven får almindelig undervisning
      Givet Noedundervisning.lukning er nej
      Og Opsoegning.nåsGennemInstitution er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-RESSOURCEPERSON ikke opfyldt
      Og har NU-EKS13-RESSOURCEPERSON intet resultat
      Og forklares NU-EKS13-RESSOURCEPERSON med "NU-OMFATTET (Nødundervisning på grund af lukningen (BEK 411)) er IKKE OPFYLDT; kræver OPFYLDT"
      Og mangler NU-EKS13-RESSOURCEPERSON intet

    Scenarie: Eleven får almindelig undervisning; resten vides ikke
      Givet Noedundervisning.lukning er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-RESSOURCEPERSON ikke opfyldt
      Og har NU-EKS13-RESSOURCEPERSON intet resultat
      Og mangler NU-EKS13-RESSOURCEPERSON intet

    Scenarie: Familien kan nås gennem skolen; om lukningen vides intet
      Givet Opsoegning.nåsGennemInstitution er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-RESSOURCEPERSON ikke opfyldt
      Og har NU-EKS13-RESSOURCEPERSON intet resultat
      Og mangler NU-EKS13-RESSOURCEPERSON intet

    Scenarie: Om familien kan nås, spørges skolen
      Givet Noedundervisning.lukning er ja
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-RESSOURCEPERSON uafklaret
      Og mangler NU-EKS13-RESSOURCEPERSON kun svar på:
        | felt                            | svares af | spørgsmål                                                                           | skøn |
        | Opsoegning.nåsGennemInstitution | skole     | Kan familien nås gennem dagtilbuddet eller skolen, fx telefonisk eller gennem Aula? | nej  |

    Scenarie: Om lukningen spørges skolen
      Givet Opsoegning.nåsGennemInstitution er nej
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-RESSOURCEPERSON uafklaret
      Og mangler NU-EKS13-RESSOURCEPERSON kun svar på:
        | felt                     | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |

    Scenarie: Er intet oplyst, spørges der om begge dele
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-RESSOURCEPERSON uafklaret
      Og mangler NU-EKS13-RESSOURCEPERSON kun svar på:
        | felt                            | svares af | spørgsmål                                                                                          | skøn |
        | Noedundervisning.lukning        | skole     | Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? | nej  |
        | Opsoegning.nåsGennemInstitution | skole     | Kan familien nås gennem dagtilbuddet eller skolen, fx telefonisk eller gennem Aula?                | nej  |

    Scenarie: Ved mistanke om overgreb venter kontakten, til en fagperson har frigivet den
      Givet Noedundervisning.lukning er ja
      Og Opsoegning.nåsGennemInstitution er nej
      Og Bekymring:
        | overgreb | kontaktFrigivet |
        | ja       | nej             |
      Når sagen vurderes den 2020-04-20
      Så er NU-EKS13-RESSOURCEPERSON opfyldt
      Og er NU-EKS13-RESSOURCEPERSON spærret af UN-OVERGREB-FOERST

    Abstrakt Scenario: Eksemplet gælder, så længe der er nødundervisning: <dagen>
      Givet Noedundervisning.lukning er ja
      Og Opsoegning.nåsGennemInstitution er nej
      Når sagen vurderes den <dato>
      Så er NU-EKS13-RESSOURCEPERSON <udfald>

      Eksempler:
        | dagen       | dato       | udfald             |
        | dagen før   | 2020-03-29 | uden for gyldighed |
        | første dag  | 2020-03-30 | opfyldt            |
        | sidste dag  | 2020-05-17 | opfyldt            |
        | dagen efter | 2020-05-18 | uden for gyldighed |
