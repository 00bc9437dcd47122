interface MarkedText {
  /** How many matches the prose has at least: a few less than there were when this was written. */
  readonly atLeast: number;
  /** Lines of the prose, read and marked by hand; see `MatchCase` for how they are written. */
  readonly lines: readonly string[];
}

/** By the language of a file beside this one. */
export const markedTexts: Readonly<Record<string, MarkedText>> = {
  en: {
    atLeast: 700,
    lines: [
      '⟦Continuous deployment→Continuous Deployment (CD)⟧ (⟦CD→Continuous Delivery (CD)|Continuous Deployment (CD)⟧) goes hand in hand with ⟦continuous integration→Continuous integration (CI)⟧ (⟦CI→Continuous integration (CI)⟧),',
      'and is often referred to as ⟦CI⟧/⟦CD⟧.',
      'Mutual ⟦TLS⟧ (⟦mTLS⟧) is a technique used to authenticate and encrypt messages sent between two ⟦services⟧.',
      'While this approach offers excellent control and service-specific traffic management,',
    ],
  },
  es: {
    atLeast: 540,
    lines: [
      'La ⟦entrega continua→Entrega Continua (CD)⟧, a menudo abreviada como ⟦CD→Entrega Continua (CD)|Despliegue Continuo (CD)⟧, es un conjunto de prácticas',
      'Un ⟦clúster⟧ de ⟦Kubernetes⟧ es un conjunto de servicios (o cargas de trabajo) que son ejecutadas en sus propios ⟦contenedores⟧, normalmente en ordenadores diferentes.',
      'La ⟦seguridad mutua de capa de transporte⟧ (⟦mTLS⟧ en Inglés) es una técnica utilizada para autenticar y codificar mensajes enviados entre dos servicios.',
    ],
  },
  ja: {
    atLeast: 640,
    lines: [
      '⟦コンテナ⟧は一つのマシン上で同時に実行されますが、通常オペレーティングシステムは別々のコンテナプロセスが互いに干渉するのを防ぎます。',
      '⟦コンテナ⟧が普及する前は、組織は⟦仮想マシン⟧(VM)に依存して、単一の⟦ベアメタルマシン⟧上で複数のアプリケーションをオーケストレーションしていました。',
      '⟦SRE⟧や⟦DevOps⟧の実践は、プロダクトの回復力と⟦信頼性⟧を高める技術に焦点を当てています。',
      '⟦CI→継続的インテグレーション(CI)⟧は⟦継続的デリバリー→継続的デリバリー(CD)⟧(⟦CD→継続的デリバリー(CD)|継続的デプロイメント(CD)⟧)の前提条件です。',
    ],
  },
  ur: {
    atLeast: 36,
    lines: [
      '⟦ورچوئل مشین→ورچوئل مشین(Virtual Machine)⟧ (VM) ایک کمپیوٹر اور اس کا آپریٹنگ سسٹم ہے جو ہارڈ ویئر کے کسی خاص ٹکڑے کا پابند نہیں ہے۔',
      '⟦کلاؤڈ کمپیوٹنگ⟧ بنیادی طور پر ⟦ورچوئلائزیشن⟧ ٹیکنالوجی سے چلتی ہے۔',
      'مگر پابندیاں بھی ہیں۔ چونکہ ⟦کنٹینرز⟧ ایک ہی آپریٹنگ سسٹم کا استعمال کرتے ہیں،',
      'ورچوئل مشینیں، ⟦ورچوئلائزیشن⟧ کا فائدہ اٹھاتی ہیں۔',
    ],
  },
  'zh-cn': {
    atLeast: 720,
    lines: [
      '⟦Kubernetes⟧ ⟦集群⟧是一组⟦服务⟧（或工作负载），它们在各自的⟦容器⟧中运行，通常在不同的机器上。',
      '⟦容器镜像→容器镜像⟧是一个不可改变的静态文件，包含创建⟦容器→容器⟧的依赖性。',
      '⟦容器编排⟧指的是在动态的环境中自动管理⟦容器化⟧应用的生命周期。',
      '双向 ⟦TLS→传输层安全性协议（TLS)⟧ (⟦mTLS→双向传输层安全性协议（mTLS）⟧) 是一种用于对两个⟦服务→服务⟧之间发送的消息进行身份验证和加密的技术。',
    ],
  },
};
