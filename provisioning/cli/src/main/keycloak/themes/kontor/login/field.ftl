<#-- Form fields. As keycloak.v2's, and beyond them: the error is tied to its field, and fields say what keyboard they want. -->
<#macro group name label error="" required=false>
  <div class="group">
    <label class="label" for="${name}">${label}<#if required><span class="required" aria-hidden="true">*</span></#if></label>
    <#nested>
    <div id="input-error-container-${name}">
      <#if error?has_content>
        <p class="error-text" id="input-error-${name}" aria-live="polite"><i class="icon icon-alert" aria-hidden="true"></i><span>${kcSanitize(error)?no_esc}</span></p>
      </#if>
    </div>
  </div>
</#macro>

<#macro errorIcon error="">
</#macro>

<#macro state name error="">
<#if error?has_content>aria-invalid="true" aria-describedby="input-error-${name}"</#if>
</#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
  <@group name=name label=label error=error required=required>
    <span class="field <#if error?has_content>wrong</#if>">
      <input id="${name}" name="${name}" value="${value}" type="text" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"
        <#if autocomplete?starts_with("username") && realm.loginWithEmailAllowed>inputmode="email"</#if>
        <#if autocomplete == "one-time-code">inputmode="numeric"</#if>
        <#if required>required</#if> <#if autofocus>autofocus</#if> <@state name=name error=error/>>
    </span>
  </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
  <@group name=name label=label error=error required=required>
    <span class="field with-button <#if error?has_content>wrong</#if>">
      <input id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}" <#if autofocus>autofocus</#if> <@state name=name error=error/>>
      <button class="peek" type="button" id="${name}-show-password" aria-label="${msg('showPassword')}" aria-controls="${name}" data-password-toggle
        data-icon-show="icon icon-eye" data-icon-hide="icon icon-eye-off"
        data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}"><i class="icon icon-eye" aria-hidden="true"></i></button>
    </span>
  </@group>
  <div class="beside">
    <#nested>
    <#if forgotPassword>
      <a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
    </#if>
  </div>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@group name=name label=label>
    <span class="field readonly"><input id="${name}" name="${name}" value="${value}" type="text" <#if readonly>readonly</#if> aria-label="${ariaLabel}"></span>
  </@group>
</#macro>

<#macro checkbox name label value=false required=false>
  <label class="check" for="${name}">
    <input class="check-input" type="checkbox" id="${name}" name="${name}" <#if value>checked</#if> <#if required>required</#if>>
    <span class="check-label">${label}<#if required><span class="required" aria-hidden="true">*</span></#if></span>
  </label>
</#macro>
